package kintsugi.kiosk.turn;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import kintsugi.plan.PaperSize;
import kintsugi.plan.Plan;

/** Makes paper of a plan. Returns at once; the futures complete in some other thread. Keeps nothing. */
public interface PlanPaper {
    /** The plan as a PDF. */
    CompletableFuture<byte[]> pdf(Plan plan, PaperSize size);

    /**
     * One of its pages as a picture.
     *
     * @param page from 0; past the end means the last
     * @param height of a page, in px
     * @param wanted asked in that other thread before the drawing begins; when it is not, the future is cancelled
     */
    CompletableFuture<DrawnPage> page(byte[] pdf, int page, int height, BooleanSupplier wanted);
}
