package kintsugi.print;

import java.time.LocalDate;
import java.util.List;
import kintsugi.guide.Agenda;
import kintsugi.guide.Guide;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Step;
import kintsugi.pdf.Dress;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.PdfDocument;
import kintsugi.pdf.block.Block;
import kintsugi.words.Words;

/**
 * Prints the sheets of an evening, one set for each person: room to write for every prompt, lines for if-then promises,
 * and a blank card for the code. A set shows the prompts of every situation and gives them one place to write, so that
 * nothing but the words tells who answered which. Keeps nothing; threads may share it.
 */
public final class WorksheetPrinter {
    private final Press press;

    /** A printer of worksheets. */
    public WorksheetPrinter(Press press) {
        this.press = press;
    }

    /** The sheets for all steps. */
    public byte[] print(Guide guide, PaperSize paper, LocalDate date) {
        return print(guide, Agenda.whole(guide).steps(), paper, date);
    }

    /**
     * The sheets as a PDF in the guide's language, half a second of work; not for the event thread.
     *
     * @param steps ids of the counted steps, in the order of the evening; opening and closing are always part of it
     * @param date of the evening; stands in the file's metadata only
     */
    public byte[] print(Guide guide, List<String> steps, PaperSize paper, LocalDate date) {
        Words words = PaperWords.in(guide.language());
        List<Step> counted =
                steps.stream().flatMap(id -> guide.step(id).stream()).toList();
        Sheets sheets = new Sheets(words, paper, counted.size());
        WorksheetPages pages = new WorksheetPages(words, press.measure(words), paper == PaperSize.LETTER);
        PdfDocument document = sheets.empty(words.text("print.sheet.file-title"), date)
                .with(
                        dress(sheets, words, 0, counted.size()),
                        pages.first(guide.prompts(Guide.OPENING), guide.prompts(PromptKey.CHECK_IN)));
        for (int i = 0; i < counted.size(); i++) {
            document = document.with(dress(sheets, words, i + 1, counted.size()), pages.step(i + 1, counted.get(i)));
        }
        List<Block> last = pages.last(
                guide.prompts(Guide.CLOSING),
                guide.prompts(PromptKey.CHECK_IN_AGAIN),
                guide.prompts(PromptKey.LAST_WORD));
        return press.print(document.with(dress(sheets, words, counted.size(), counted.size()), last));
    }

    private static Dress dress(Sheets sheets, Words words, int done, int steps) {
        return sheets.dress(done, steps, words.text("print.sheet.head"), words.text("print.sheet.stays"));
    }
}
