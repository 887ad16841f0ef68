package kintsugi.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** An archive whose writes can be looked at, and that can break. */
final class WatchedArchive extends ForwardingArchive {
    private final List<List<Change>> writes = new ArrayList<>();
    private boolean broken;

    WatchedArchive(Archive archive) {
        super(archive);
    }

    /** All writes since it was made or cleared, in order. */
    List<List<Change>> writes() {
        return writes;
    }

    /** From now on nothing more is kept. */
    void breaks() {
        broken = true;
    }

    @Override
    public CompletableFuture<Long> write(List<Change> changes) {
        if (broken) {
            return CompletableFuture.failedFuture(new ArchiveProblem(ArchiveProblem.Kind.STOPPED, "broken"));
        }
        writes.add(List.copyOf(changes));
        return super.write(changes);
    }
}
