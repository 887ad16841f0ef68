package kintsugi.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kintsugi.pdf.font.Cut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DirectionsTest {
    private static final int LTR = Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    private static final int RTL = Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT;

    private static Styled own(String text) {
        return new Styled(text, Cut.TEXT, 0);
    }

    private static Styled typed(String text) {
        return new Styled(text, Cut.TEXT, 0, true);
    }

    /** The levels of all characters, one digit each. */
    private static String levels(int direction, Styled... spans) {
        Directions directions = Directions.of(List.of(spans), direction);
        int length = List.of(spans).stream().mapToInt(s -> s.text().length()).sum();
        return IntStream.range(0, length).mapToObj(i -> "" + directions.at(i)).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u202A", "\u202B", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u202E\u2067", "\u05D0"})
    void nothingThatWasTypedTurnsTheWordsAroundIt(String mark) {
        String levels =
                levels(LTR, own("When "), typed("a" + mark + "bc"), own(", I will "), typed(mark + "d"), own("."));

        assertThat(levels).startsWith("00000").endsWith("0");
        assertThat(levels.substring(8 + mark.length(), 17 + mark.length())).isEqualTo("000000000");
    }

    @Test
    void whatIsTurnedStaysTurnedInsideItself() {
        assertThat(levels(LTR, own("a"), typed("\u202Ebc"), own("d"))).endsWith("330");
    }

    @Test
    void typedMarksThatCloseWhatTheyDidNotOpenCloseNothing() {
        assertThat(levels(LTR, own("a\u202Bb"), typed("c\u202C\u2069"), own("d\u202Ce")))
                .startsWith("0")
                .matches("0.2.*2.?0");
    }

    @Test
    void wordsFromRightToLeftKeepTheirOrderBesideOthers() {
        assertThat(levels(RTL, own("\u05D0 "), typed("ab"), own(" \u05D1"))).isEqualTo("112211");
        assertThat(levels(LTR, own("a "), typed("\u05D0 1"), own(" 2"))).isEqualTo("0011200");
        assertThat(levels(LTR, own("a "), typed("\u05D0"), own(" "), typed("\u05D1"), own(".")))
                .isEqualTo("001010");
    }
}
