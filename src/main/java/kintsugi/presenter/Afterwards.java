package kintsugi.presenter;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kintsugi.workshop.Summary;

/** What happens when an evening is over. */
public interface Afterwards {
    /** Whether the evening was only a rehearsal, of which nothing is kept. */
    boolean rehearsal();

    /**
     * Saves the summary as PDF and CSV; works elsewhere than on the event thread.
     *
     * @return the files that were written
     */
    CompletableFuture<List<Path>> save(Summary summary);

    /** The presenter is no longer needed: away with the room's window and back home. On the event thread. */
    void leave();
}
