package kintsugi.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.font.Faces;
import kintsugi.pdf.write.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every file keeps PDF/UA-1 and PDF/A-2a, holds the words that were put into it, and is the same each time. */
final class StandardsTest {
    private static final PdfWriter WRITER = new PdfWriter(new Faces());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | false | My plan: small steps, kept | Trust is repaired in small, visible steps; offices & <offers>.
            vi | false | Tiếng Việt & Čeština | Lòng tin được xây từ những việc nhỏ. Příliš žluťoučký kůň.
            el | false | Το σχέδιό μου | Η εμπιστοσύνη χτίζεται με μικρά βήματα κάθε μέρα.
            ru | false | Мой план: малые шаги | Если я опаздываю, то пишу сообщение до шести. Їжак, ґанок.
            he | true | התוכנית שלי | האמון נבנה בצעדים קטנים, יום אחר יום, גם כשקשה ואין זמן לשיחה.
            fa | true | برنامهٔ من | می‌خواهم هر روز یک گام کوچک بردارم.
            hi | false | मेरी योजना | अगर मुझे देर हो, तो मैं छह बजे से पहले संदेश भेजूँगा। क्षत्रिय, हिन्दी, कृपया।
            th | false | แผนของฉัน | ความไว้วางใจสร้างขึ้นจากก้าวเล็กๆ ทุกวัน และเราจะพูดคุยกันอย่างเปิดใจทุกสัปดาห์
            bn | false | আমার পরিকল্পনা | বিশ্বাস ছোট ছোট পদক্ষেপে গড়ে ওঠে। ნდობა. Վստահություն.
            zh | false | 我的计划 | 信任是通过每天的小步骤重新建立起来的。如果我迟到,我会在六点之前发消息。
            """)
    void everyBlockInEveryScriptKeepsBothStandards(String language, boolean rightToLeft, String title, String text) {
        PdfInfo info = new PdfInfo(
                title, language, rightToLeft, Samples.info("en", false).created(), "Kintsugi");
        byte[] file = WRITER.write(
                PdfDocument.of(PaperSize.A4, info, Samples.PALETTE).with(Samples.dress(), Blocks.every(title, text)));
        assertThat(Veracity.complaints(file)).isEmpty();
        assertThat(new Pdf(file).letters()).contains(Pdf.letters(text)).contains(Pdf.letters(title));
    }

    @Test
    void scriptsMixedInOneParagraphKeepBothStandards() {
        byte[] file = WRITER.write(Samples.document(List.of(
                new Heading(1, "Zoë, נועה, مريم, मीरा, 美玲, ทราย"),
                Paragraph.of(
                        "Small steps 🌱 ☕ ✔ 🙏 👩‍👧‍👦 🇩🇪 👍🏽 at 18:30 (עם זואי) – then السلام عليكم, हिन्दी and 你好."),
                Paragraph.of("السلام عليكم. إذا تأخرت فسأرسل رسالة قبل الساعة 6 (Zoë)."),
                Paragraph.of("שָׁלוֹם עֲלֵיכֶם x\u0323\u0307 M\u0302"))));
        assertThat(Veracity.complaints(file)).isEmpty();
    }

    @Test
    void whatIsNoTextBreaksNothing() {
        byte[] file = WRITER.write(Samples.document(List.of(
                new Heading(1, "Odd \uE123\u0007\uD800 \uFEFF&<b>"),
                Paragraph.of("No font has \uD83E\uDEE9 or \uD87E\uDDF4\uFFFF this.\u202Ereversed"),
                Paragraph.of(""),
                Row.of("\u0301\u200D", Paragraph.of("\u0301alone \u05B8 \u094D \u200D")))));
        assertThat(Veracity.complaints(file)).isEmpty();
    }

    @Test
    void pagesLikeThoseThatPeopleGetKeepBothStandards() {
        for (PdfDocument document : List.of(Samples.plan(), Samples.worksheet(), Samples.summary())) {
            assertThat(Veracity.complaints(WRITER.write(document))).isEmpty();
        }
    }

    @Test
    void aHeadingThatSkipsALevelKeepsBothStandards() {
        List<Block> blocks = List.of(new Heading(3, "First"), new Heading(1, "Second"), new Heading(3, "Third"));
        assertThat(Veracity.complaints(WRITER.write(Samples.document(blocks)))).isEmpty();
    }

    @Test
    void anEmptyDocumentKeepsBothStandards() {
        PdfDocument empty = Samples.document(List.of());
        assertThat(Veracity.complaints(WRITER.write(empty))).isEmpty();
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        byte[] first = WRITER.write(Samples.plan());
        byte[] again = new PdfWriter(new Faces()).write(Samples.plan());
        assertThat(again).isEqualTo(first);
    }

    @Test
    void theFileNamesNobodyAndNoOtherDate() {
        byte[] file = WRITER.write(Samples.plan());
        String author = new Pdf(file).read(d -> "" + d.getDocumentInformation().getAuthor());
        String date = new Pdf(file).read(d -> "" + d.getDocumentInformation().getCreationDate());
        assertThat(author).isEqualTo("null");
        assertThat(date).isEqualTo("null");
        assertThat(new String(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("<xmp:CreateDate>2026-11-10T19:00:00Z<")
                .doesNotContain("xmp:ModifyDate");
    }
}
