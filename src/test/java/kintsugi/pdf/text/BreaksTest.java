package kintsugi.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BreaksTest {
    private static String marked(String text) {
        StringBuilder out = new StringBuilder(text);
        int[] at = Breaks.of(text).stream().toArray();
        for (int i = at.length - 1; i >= 0; i--) {
            out.insert(at[i], '|');
        }
        return out.toString();
    }

    @Test
    void linesEndAfterSpacesAndHyphensButNotInsideNames() {
        assertThat(marked("one well-known (a) İstanbul’da 18:30 -5"))
                .isEqualTo("one |well-|known |(a) |İstanbul’da |18:30 |-5");
    }

    @Test
    void aSpaceThatHoldsNeverBreaks() {
        assertThat(marked("page\u00A04")).isEqualTo("page\u00A04");
    }

    @Test
    void hanBreaksBetweenCharactersButNotBeforeAFullStop() {
        assertThat(marked("信任。好")).isEqualTo("信|任。|好");
    }

    @Test
    void joinedEmojiStayInOnePiece() {
        assertThat(marked("信👩‍👧信👍🏽信")).isEqualTo("信|👩‍👧|信|👍🏽|信");
    }

    @Test
    void thaiBreaksBetweenWords() {
        assertThat(marked("ทุกวันและเรา")).contains("|").doesNotContain("|\u0E38");
    }
}
