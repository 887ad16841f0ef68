package kintsugi.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CleanTextTest {
    @Test
    void lettersAreComposedAndControlsDropped() {
        assertThat(CleanText.line("e\u0301\u0007t\u00ADe\tx")).isEqualTo("éte x");
    }

    @Test
    void marksThatTurnWhatFollowsAreDroppedAndMarksThatOnlySayASideStay() {
        assertThat(CleanText.line("\u202Ea\u2067b\u2069\u202C c\u200F")).isEqualTo("ab c\u200F");
    }

    @Test
    void everyKindOfLineEndIsOneLineFeed() {
        assertThat(CleanText.lines("a\r\nb\u2028c\rd\n\n\n\ne")).isEqualTo("a\nb\nc\nd\n\ne");
    }

    @Test
    void spacesOfEveryWidthAreSpacesAndThoseThatHoldGoOnHolding() {
        assertThat(CleanText.line("a\u2009b\u202Fc\u00A0d")).isEqualTo("a b\u00A0c\u00A0d");
    }

    @Test
    void whatMeansNothingIsMarkedAsSuch() {
        assertThat(CleanText.line("a\uE000b\uD800c\uFFFF")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void ordinaryTextIsLeftAsItIs() {
        String text = "Zoë’s “café” – Привет";
        assertThat(CleanText.lines(text)).isSameAs(text);
    }
}
