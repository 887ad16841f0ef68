package kintsugi.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

class WesternOrderTest {
    @Test
    void theGroupsOfANumberToRingStandInTheOrderInWhichTheyAreRungAlsoOnAPageFromTheRight() {
        assertThat(visual("+44 800 123 456")).isNotEqualTo("+44 800 123 456");

        assertThat(visual(WesternOrder.of("+44 800 123 456"))).isEqualTo("+44 800 123 456");
    }

    @Test
    void wordsOfAScriptFromTheRightAndNothingAtAllStayAsTheyAre() {
        assertThat(WesternOrder.of("\u0627\u062A\u0635\u0644 112")).isEqualTo("\u0627\u062A\u0635\u0644 112");
        assertThat(WesternOrder.of("")).isEmpty();
    }

    /** As a page from the right shows it, without the marks that nobody sees. */
    private static String visual(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        var levels = new byte[text.length()];
        var letters = new Object[text.length()];
        for (int i = 0; i < text.length(); i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            letters[i] = text.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        var seen = new StringBuilder();
        for (Object letter : letters) {
            seen.append(letter);
        }
        return seen.toString().replaceAll("[\u202A\u202C]", "");
    }
}
