package kintsugi.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FacesTest {
    private final Faces faces = Faces.bundled();

    @Test
    void plainTextIsOneRunOfTheHousesOwnFace() {
        var runs = faces.runs("Sorry. Ça va, Ελλάς?", Face.TEXT);

        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).font().getFontName()).isEqualTo("Open Sans Regular");
    }

    @Test
    void anotherScriptComesFromAnotherFontAndTheRestStays() {
        var runs = faces.runs("say ไทย now", Face.TEXT);

        assertThat(runs.stream().map(FaceRun::text)).containsExactly("say ", "ไทย", " now");
        assertThat(runs.get(1).font().getFamily()).isEqualTo("Kurinto Sans");
    }

    @Test
    void aMarkStaysWithItsLetter() {
        assertThat(faces.runs("हिन्दी", Face.STRONG)).hasSize(1);
    }

    @Test
    void aLetterThatNoFontHasIsABoxAndNotNothing() {
        var shown = faces.runs("a\uDB80\uDC01b", Face.TEXT).stream()
                .map(FaceRun::text)
                .collect(Collectors.joining());

        assertThat(shown).isEqualTo("a\u25A1b");
    }

    @Test
    void everyLetterOfARunIsInItsFont() {
        for (var face : Face.values()) {
            for (var run : faces.runs("Ruth → העברית, ไทย, العربية ✓ ½", face)) {
                assertThat(run.font().canDisplayUpTo(run.text())).as(run.text()).isNegative();
            }
        }
    }

    @Test
    void aControlInArabicIsInAFontThatHasArabic() {
        var arabic = Locale.forLanguageTag("ar");

        assertThat(faces.control(Face.TEXT, 15, arabic).getFamily()).isEqualTo("Kurinto Sans");
        assertThat(faces.control(Face.TEXT, 15, Locale.ENGLISH).getFamily()).isEqualTo("Open Sans");
        assertThat(faces.control(Face.STRONG, 15, Locale.ENGLISH).getFontName()).isEqualTo("Open Sans SemiBold");
        assertThat(faces.control(Face.HEADING, 15, Locale.ENGLISH).getFontName())
                .isEqualTo("Alegreya Sans Medium");
    }
}
