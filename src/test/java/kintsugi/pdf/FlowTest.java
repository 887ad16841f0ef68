package kintsugi.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kintsugi.pdf.block.AtFoot;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Bullets;
import kintsugi.pdf.block.Check;
import kintsugi.pdf.block.Columns;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.IfRoom;
import kintsugi.pdf.block.Ladder;
import kintsugi.pdf.block.Note;
import kintsugi.pdf.block.PageBreak;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.RuledLines;
import kintsugi.pdf.block.Span;
import kintsugi.pdf.block.Table;
import kintsugi.pdf.block.Together;
import kintsugi.pdf.font.Faces;
import kintsugi.pdf.write.PdfWriter;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How blocks come to lie on pages. */
final class FlowTest {
    private static final PdfWriter WRITER = new PdfWriter(new Faces());
    private static final double LEFT = 30 * 72 / 25.4;
    private static final double RIGHT = 190 * 72 / 25.4;
    private static final double BOTTOM = 841.89 - 12 * 72 / 25.4;

    private static Pdf write(Block... blocks) {
        return new Pdf(WRITER.write(Samples.document(List.of(blocks))));
    }

    private static String sentences(int characters) {
        String one = "That I hear before the evening if it gets late, not after. ";
        return one.repeat(characters / one.length() + 1)
                .substring(0, characters)
                .strip();
    }

    @Test
    void aTextOfTwentyThousandCharactersFlowsOverPagesAndIsKeptWhole() {
        String text = sentences(20_000);
        Pdf pdf = write(new Heading(1, "Long"), Paragraph.of(text));
        assertThat(pdf.pages()).isBetween(4, 8);
        assertThat(pdf.letters().replaceAll("(\\dof\\dForRuthTuesday10November2026)|(\\dof\\d)", ""))
                .contains(Pdf.letters(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "السلام", "信", "ป", "👍", "e\u0301", "क्षि"})
    void nothingLeavesThePageHoweverLongAWordIs(String letter) {
        String word = letter.repeat(5_000 / letter.length());
        Pdf pdf = write(
                new Heading(1, word.substring(0, 300)),
                Row.of(word.substring(0, 200), Paragraph.of("short " + word), RuledLines.of(1)),
                Bullets.of(List.of(word)),
                Check.of(word));
        assertInside(pdf.positions());
    }

    @Test
    void aLetterUnderHundredsOfMarksComesToAnEnd() {
        String letter = "a" + "\u0301".repeat(80);
        for (String text : List.of(letter, letter + "\ufffe", "\ufffe" + letter.repeat(4), letter.repeat(9))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> write(Row.of("beside", Paragraph.of(text), RuledLines.of(1))));
        }
    }

    @Test
    void nothingLeavesThePageInAnyKindOfBlock() {
        String text = sentences(12_000);
        Table.Cell cell = Table.Cell.of(text);
        Pdf pdf = write(
                new Heading(1, text.substring(0, 6000)),
                new Row(List.of(Paragraph.label(text)), List.of(Paragraph.of("beside"))),
                new Columns(List.of(
                        new Columns.Column(1, List.of(Paragraph.of(text))),
                        new Columns.Column(1, List.of(Paragraph.of("short"))))),
                new Note(List.of(Paragraph.of(text), Paragraph.of(text))),
                new Ladder(List.of(Row.of("1", Paragraph.of(text)), Row.of("2", Paragraph.of("short"))), true),
                new Table(
                        List.of(
                                new Table.Column(1, kintsugi.pdf.block.Align.START),
                                new Table.Column(1, kintsugi.pdf.block.Align.END)),
                        List.of("a", "b"),
                        false,
                        List.of(List.of(cell, Table.Cell.of("short")))),
                new Together(List.of(Paragraph.of(text))),
                new AtFoot(List.of(Paragraph.of(text))));
        assertInside(pdf.positions());
    }

    private static void assertInside(List<TextPosition> positions) {
        assertThat(positions).isNotEmpty();
        for (TextPosition at : positions) {
            assertThat((double) at.getXDirAdj()).isGreaterThan(LEFT - 1);
            if (!at.getUnicode().isBlank()) {
                assertThat((double) at.getXDirAdj() + at.getWidthDirAdj()).isLessThan(RIGHT + 1);
            }
            assertThat((double) at.getYDirAdj()).isLessThan(BOTTOM);
        }
    }

    @Test
    void aHeadingIsNeverAloneAtAPagesFoot() {
        for (int lines = 30; lines < 60; lines++) {
            List<Block> blocks = new ArrayList<>();
            IntStream.range(0, lines).forEach(i -> blocks.add(Paragraph.of("Line " + i)));
            blocks.add(new Heading(2, "Heading"));
            blocks.add(Paragraph.of(sentences(600)));
            Pdf pdf = new Pdf(WRITER.write(Samples.document(blocks)));
            for (int page = 1; page <= pdf.pages(); page++) {
                assertThat(pdf.page(page).replaceAll("\\d of \\d$", "").strip()).doesNotEndWith("Heading");
            }
        }
    }

    @Test
    void blocksTogetherStayOnOnePage() {
        String filler = sentences(3_500);
        Pdf pdf = write(
                Paragraph.of(filler),
                new Together(List.of(Paragraph.of("first"), RuledLines.of(9), Paragraph.of("last"))));
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.page(2)).contains("first").contains("last");
    }

    @Test
    void aBreakStartsANewPageButNeverAnEmptyOne() {
        Pdf pdf = write(Paragraph.of("one"), new PageBreak(), new PageBreak(), Paragraph.of("two"), new PageBreak());
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.page(2)).contains("two");
    }

    @Test
    void optionalBlocksAreLeftOutWhereTheyWouldPushOthersAway() {
        IfRoom optional = new IfRoom(List.of(Row.of("Since then", RuledLines.fill(3))));
        AtFoot foot = new AtFoot(List.of(Paragraph.of("foot")));
        assertThat(write(Paragraph.of("short"), optional, foot).page(1))
                .contains("Since then")
                .contains("foot");
        Pdf full = write(RuledLines.of(24), optional, foot);
        assertThat(full.pages()).isEqualTo(1);
        assertThat(full.page(1)).doesNotContain("Since then").contains("foot");
    }

    @Test
    void whatStandsAtTheFootIsLowestWhereverTheTextEnds() {
        double low = y(write(Paragraph.of("short"), new AtFoot(List.of(Paragraph.of("Zz")))));
        double same = y(write(Paragraph.of(sentences(900)), new AtFoot(List.of(Paragraph.of("Zz")))));
        assertThat(low).isEqualTo(same).isGreaterThan(740);
    }

    private static double y(Pdf pdf) {
        return pdf.positions().stream()
                .filter(p -> p.getUnicode().equals("Z"))
                .mapToDouble(TextPosition::getYDirAdj)
                .max()
                .orElseThrow();
    }

    @Test
    void anEmptyLineInATextStaysButNotAPageOfThem() {
        Pdf pdf = write(Paragraph.of("one\n\n" + "\n".repeat(20_000) + "two\r\nthree"));
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.page(1)).contains("one two three");
    }

    @Test
    void linesBreakAlikeOnBothPapers() {
        PdfDocument letter = PdfDocument.of(PaperSize.LETTER, Samples.info("en", false), Samples.PALETTE)
                .with(Dress.PLAIN, List.of(Paragraph.of(Span.of(sentences(900)))));
        PdfDocument a4 = PdfDocument.of(PaperSize.A4, Samples.info("en", false), Samples.PALETTE)
                .with(Dress.PLAIN, List.of(Paragraph.of(Span.of(sentences(900)))));
        assertThat(lines(letter)).isEqualTo(lines(a4));
    }

    private static List<String> lines(PdfDocument document) {
        return new Pdf(WRITER.write(document))
                .read(d -> new org.apache.pdfbox.text.PDFTextStripper().getText(d))
                .lines()
                .map(String::strip)
                .collect(Collectors.toList());
    }

    @Test
    void aHeadLineOfAnyLengthStaysOnItsLine() {
        Dress dress = new Dress(List.of(), "For " + "Ruth ".repeat(900), "Z".repeat(4_000), PageNumber.NONE);
        Pdf pdf = new Pdf(WRITER.write(PdfDocument.of(PaperSize.A4, Samples.info("en", false), Samples.PALETTE)
                .with(dress, List.of(Paragraph.of("text")))));
        assertInside(pdf.positions());
        assertThat(pdf.page(1)).contains("For Ruth Ruth").contains("…");
    }
}
