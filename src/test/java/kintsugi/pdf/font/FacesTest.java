package kintsugi.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FacesTest {
    private final Faces faces = new Faces();

    @Test
    void onlyCharactersThatNoFontHasAreMissing() {
        assertThat(faces.missing("Zoë, שלום, سلام, हिन्दी, ไทย ☕\n\tlast")).isEmpty();
        assertThat(faces.missing("a \uD80C\uDC00 b \uD80C\uDC00\u200D\uFE0F")).containsExactly("\uD80C\uDC00");
    }

    @Test
    void aLetterAndItsMarksComeFromOneFace() {
        assertThat(faces.pick("x\u0323", Cut.HEAD)).isNotNull();
        assertThat(faces.pick("क्", Cut.TEXT)).isSameAs(faces.wide(Cut.TEXT));
    }

    @Test
    void headingsHaveFiguresAsHighAsLetters() {
        TrueTypeFace head = faces.first(Cut.HEAD);
        Shaped shaped = head.shape("1", false);
        assertThat(head.tables().rise(shaped.glyph(0)))
                .isGreaterThan(head.tables().rise(head.glyph('x')) * 5 / 4);
    }

    @Test
    void figuresInTextAreEquallyWideSoThatDatesStandUnderOneAnother() {
        TrueTypeFace text = faces.first(Cut.TEXT);
        assertThat(text.shape("11", false).width())
                .isEqualTo(text.shape("28", false).width());
    }
}
