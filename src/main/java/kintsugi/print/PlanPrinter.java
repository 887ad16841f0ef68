package kintsugi.print;

import java.util.List;
import kintsugi.pdf.Dress;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.PdfDocument;
import kintsugi.pdf.block.Block;
import kintsugi.plan.Plan;
import kintsugi.words.Words;

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
        Words words = PaperWords.in(plan.language());
        Sheets sheets = new Sheets(words, paper, plan.steps());
        Dress dress = sheets.dress(
                plan.reached(),
                plan.steps(),
                plan.firstName().map(name -> words.text("print.plan.for", name)).orElse(""),
                words.calendar().date(plan.date()));
        PdfDocument document = sheets.empty(words.text("print.plan.title"), plan.date())
                .with(dress, new WrittenPage(plan, words, press.measure(words)).blocks())
                .with(dress, new PromisePage(plan, words).blocks());
        List<Block> practice = new PracticePage(words).blocks(plan.practice(), plan.whenHard());
        if (!practice.isEmpty()) {
            document = document.with(dress, practice);
        }
        document = document.with(dress, new HardPage(plan, words).blocks())
                .with(dress, new LookPage(plan, words, paper).blocks());
        return press.print(document);
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
