package kintsugi.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import kintsugi.pdf.block.Check;
import kintsugi.pdf.block.CheckGrid;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.TextField;
import kintsugi.pdf.block.WriteIns;
import kintsugi.pdf.font.Faces;
import kintsugi.pdf.write.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

/** Boxes can be ticked and fields typed into, on a screen as on paper. */
final class FieldsTest {
    private static final PdfWriter WRITER = new PdfWriter(new Faces());

    private static byte[] form() {
        return WRITER.write(Samples.document(List.of(
                new Heading(1, "Form"),
                Check.of("I have said it"),
                new CheckGrid("Ten minutes", List.of("Mon", "Tue"), List.of("11 Nov", "18 Nov"), true),
                new CheckGrid("Drawn", List.of("Mon", "Tue"), List.of("11 Nov"), false),
                new WriteIns(List.of("When"), true),
                new TextField("Notes", 4))));
    }

    @Test
    void everyFieldHasANameThatAScreenReaderCanSay() {
        List<String> names = new Pdf(form())
                .read(d -> d.getDocumentCatalog().getAcroForm().getFields().stream()
                        .map(PDField::getAlternateFieldName)
                        .toList());
        assertThat(names)
                .containsExactly(
                        "I have said it",
                        "Ten minutes, 11 Nov, Mon",
                        "Ten minutes, 11 Nov, Tue",
                        "Ten minutes, 18 Nov, Mon",
                        "Ten minutes, 18 Nov, Tue",
                        "When",
                        "Notes");
    }

    @Test
    void aFilledFormStillKeepsBothStandards() throws IOException {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(form())) {
            for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
                if (field instanceof PDCheckBox box) {
                    box.check();
                } else if (field instanceof PDTextField text) {
                    text.setValue("Zoë’s café – at 18:30");
                }
            }
            document.save(filled);
        }
        assertThat(Veracity.complaints(filled.toByteArray())).isEmpty();
        List<String> values = new Pdf(filled.toByteArray())
                .read(d -> d.getDocumentCatalog().getAcroForm().getFields().stream()
                        .map(PDField::getValueAsString)
                        .distinct()
                        .toList());
        assertThat(values).containsExactly("Yes", "Zoë’s café – at 18:30");
    }
}
