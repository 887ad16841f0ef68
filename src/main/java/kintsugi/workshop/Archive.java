package kintsugi.workshop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.PromptKey;

/**
 * What must be kept. Calls come from any thread, return at once and take effect in the order in which they were made;
 * the futures complete, in a thread of the archive, when what they say is on the disk. They fail with
 * {@link ArchiveProblem}. After a failed write that is neither {@code TAKEN} nor {@code GONE} nothing more is accepted.
 */
public interface Archive extends AutoCloseable {
    /**
     * Keeps all of these or none.
     *
     * @return the number of this write: one more than the last, counted over the life of the archive
     */
    CompletableFuture<Long> write(List<Change> changes);

    /** The sealed notebook that lies there. */
    CompletableFuture<Optional<byte[]>> notebook(WorkshopId workshop, long locator);

    /** The shared answers to one prompt, in the order of their ids. */
    CompletableFuture<List<KeptItem>> items(WorkshopId workshop, PromptKey prompt);

    /** All shared answers of a workshop, in the order of prompt and id. */
    CompletableFuture<List<KeptItem>> items(WorkshopId workshop);

    /** All workshops that were not forgotten. */
    CompletableFuture<List<KeptWorkshop>> workshops();

    /** The guide that a workshop runs with. */
    CompletableFuture<Optional<GuideFiles>> guide(WorkshopId workshop);

    /** The receipts of forgotten workshops. */
    CompletableFuture<List<KeptWorkshop>> receipts();

    /**
     * Drops all that is kept of a workshop, keeps the receipt, and turns a new leaf.
     *
     * @param receipt counts and charts, no texts
     * @return done when nothing of it can be read from the archive's files any more
     */
    CompletableFuture<Void> forget(WorkshopId workshop, byte[] receipt);

    /** Moves what is kept to a fresh leaf under a fresh key, so that the file says nothing of the order of writing. */
    CompletableFuture<Void> turnLeaf();

    /** The number of the last write that is on the disk, 0 before the first. */
    CompletableFuture<Long> lastWrite();

    /** Ends everything that was asked for, turns a new leaf if anything was written, and closes. Blocks; not for the event thread. */
    @Override
    void close();
}
