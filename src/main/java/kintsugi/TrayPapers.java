package kintsugi;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import kintsugi.pdf.PaperSize;
import kintsugi.presenter.TrayPress;
import kintsugi.print.PlanPrinter;
import kintsugi.print.Press;
import kintsugi.print.printer.UsualPrinter;
import kintsugi.words.Words;
import kintsugi.workshop.HandedOver;

/** Prints handed-over plans on the machine's printer: made in memory, sent under a name that tells nothing. */
final class TrayPapers implements TrayPress {
    private final PlanPrinter plans;
    private final UsualPrinter printer;
    private final Words words;
    private final Executor work;

    TrayPapers(Press press, UsualPrinter printer, Words words, Executor work) {
        this.plans = new PlanPrinter(press);
        this.printer = printer;
        this.words = words;
        this.work = work;
    }

    @Override
    public CompletableFuture<Void> print(HandedOver paper) {
        return CompletableFuture.runAsync(
                () -> printer.print(
                        plans.print(paper),
                        paper.paper() == kintsugi.plan.PaperSize.A4 ? PaperSize.A4 : PaperSize.LETTER,
                        words.text("cli.tray.job")),
                work);
    }
}
