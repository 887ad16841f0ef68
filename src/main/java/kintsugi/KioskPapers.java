package kintsugi;

import java.awt.image.BufferedImage;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import kintsugi.kiosk.turn.DrawnPage;
import kintsugi.kiosk.turn.PageImage;
import kintsugi.kiosk.turn.PlanPaper;
import kintsugi.plan.PaperSize;
import kintsugi.plan.Plan;
import kintsugi.print.PagePictures;
import kintsugi.print.PlanPrinter;
import kintsugi.print.Press;

/** The kiosk's papers, printed in memory. */
final class KioskPapers implements PlanPaper {
    private final PlanPrinter printer;
    private final Executor work;

    KioskPapers(Press press, Executor work) {
        this.printer = new PlanPrinter(press);
        this.work = work;
    }

    @Override
    public CompletableFuture<byte[]> pdf(Plan plan, PaperSize size) {
        return CompletableFuture.supplyAsync(
                () -> printer.print(
                        plan, size == PaperSize.A4 ? kintsugi.pdf.PaperSize.A4 : kintsugi.pdf.PaperSize.LETTER),
                work);
    }

    @Override
    public CompletableFuture<DrawnPage> page(byte[] pdf, int page, int height, BooleanSupplier wanted) {
        return CompletableFuture.supplyAsync(
                () -> {
                    if (!wanted.getAsBoolean()) {
                        throw new CancellationException("nobody looks at it any more");
                    }
                    PagePictures.One one = PagePictures.one(pdf, page, height);
                    return new DrawnPage(one.number(), one.pages(), image(one.image()));
                },
                work);
    }

    private static PageImage image(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] rgb = image.getRGB(0, 0, width, height, null, 0, width);
        return new PageImage(width, height, rgb);
    }
}
