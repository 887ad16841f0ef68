package kintsugi.print;

import java.util.List;
import kintsugi.pdf.Dress;
import kintsugi.pdf.PageNumber;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.PdfDocument;
import kintsugi.pdf.block.Block;
import kintsugi.plan.Plan;
import kintsugi.words.Words;
import kintsugi.workshop.HandedOver;

/**
 * Prints somebody's plan: what they ticked, what they will do, practice, what helps, when to look again. Title and
 * metadata are neutral; where nothing was ticked there are lines to write on. Keeps nothing; threads may share it.
 */
public final class PlanPrinter {
    private final Press press;

    /** A printer of plans. */
    public PlanPrinter(Press press) {
        this.press = press;
    }

    /** The plan as a PDF in its own language and direction, half a second of work; not for the event thread. */
    public byte[] print(Plan plan, PaperSize paper) {
        return press.print(pages(
                plan,
                paper,
                empty(plan, paper),
                (page, pages) -> PaperWords.in(plan.language()).text("print.page", page, pages)));
    }

    /** The same for a plan that was handed over: under a cover that shows its mark and tells nothing. */
    public byte[] print(HandedOver handed) {
        Plan plan = handed.plan();
        Words words = PaperWords.in(plan.language());
        PaperSize paper = handed.paper() == kintsugi.plan.PaperSize.A4 ? PaperSize.A4 : PaperSize.LETTER;
        PdfDocument covered = empty(plan, paper).with(Dress.PLAIN, new CoverPage(handed.mark(), words).blocks());
        return press.print(pages(plan, paper, covered, (page, pages) -> words.text("print.page", page - 1, pages - 1)));
    }

    private static PdfDocument empty(Plan plan, PaperSize paper) {
        Words words = PaperWords.in(plan.language());
        return new Sheets(words, paper, plan.steps()).empty(words.text("print.plan.title"), plan.date());
    }

    private PdfDocument pages(Plan plan, PaperSize paper, PdfDocument before, PageNumber number) {
        Words words = PaperWords.in(plan.language());
        Sheets sheets = new Sheets(words, paper, plan.steps());
        Dress worn = sheets.dress(
                plan.reached(),
                plan.steps(),
                plan.firstName().map(name -> words.text("print.plan.for", name)).orElse(""),
                words.calendar().date(plan.date()));
        Dress dress = new Dress(worn.ornament(), worn.headStart(), worn.headEnd(), number);
        PdfDocument document = before.with(dress, new WrittenPage(plan, words, press.measure(words)).blocks())
                .with(dress, new PromisePage(plan, words).blocks());
        List<Block> practice = new PracticePage(words).blocks(plan.practice(), plan.whenHard());
        if (!practice.isEmpty()) {
            document = document.with(dress, practice);
        }
        return document.with(dress, new HardPage(plan, words).blocks())
                .with(dress, new LookPage(plan, words, paper).blocks());
    }

    /** The letters of what was typed that no font has, each once: they are printed as a visible box. */
    public List<String> missing(Plan plan) {
        StringBuilder typed = new StringBuilder(plan.firstName().orElse(""));
        plan.written().forEach(entry -> typed.append(entry.answer()));
        plan.promises()
                .forEach(promise -> typed.append(promise.commitment().when())
                        .append(promise.commitment().will())
                        .append(promise.commitment().obstacle())
                        .append(promise.commitment().response()));
        return press.missing(typed.toString());
    }
}
