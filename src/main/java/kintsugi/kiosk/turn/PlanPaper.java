package kintsugi.kiosk.turn;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import kintsugi.plan.PaperSize;
import kintsugi.plan.Plan;

/** Makes paper of a plan. Returns at once; the futures complete in some other thread. Keeps nothing. */
public interface PlanPaper {
    /** The plan as a PDF. */
    CompletableFuture<byte[]> pdf(Plan plan, PaperSize size);

    /**
     * Its pages as pictures.
     *
     * @param height of a page, in px
     */
    CompletableFuture<List<PageImage>> pages(byte[] pdf, int height);
}
