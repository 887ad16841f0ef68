package kintsugi.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.PromptKey;

/** An archive whose writes can be looked at, and that can break. */
final class WatchedArchive implements Archive {
    private final Archive archive;
    private final List<List<Change>> writes = new ArrayList<>();
    private boolean broken;

    WatchedArchive(Archive archive) {
        this.archive = archive;
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
        return archive.write(changes);
    }

    @Override
    public CompletableFuture<Optional<byte[]>> notebook(WorkshopId workshop, long locator) {
        return archive.notebook(workshop, locator);
    }

    @Override
    public CompletableFuture<List<KeptItem>> items(WorkshopId workshop, PromptKey prompt) {
        return archive.items(workshop, prompt);
    }

    @Override
    public CompletableFuture<List<KeptItem>> items(WorkshopId workshop) {
        return archive.items(workshop);
    }

    @Override
    public CompletableFuture<List<KeptWorkshop>> workshops() {
        return archive.workshops();
    }

    @Override
    public CompletableFuture<Optional<GuideFiles>> guide(WorkshopId workshop) {
        return archive.guide(workshop);
    }

    @Override
    public CompletableFuture<List<KeptWorkshop>> receipts() {
        return archive.receipts();
    }

    @Override
    public CompletableFuture<Void> forget(WorkshopId workshop, byte[] receipt) {
        return archive.forget(workshop, receipt);
    }

    @Override
    public CompletableFuture<Void> turnLeaf() {
        return archive.turnLeaf();
    }

    @Override
    public CompletableFuture<Long> lastWrite() {
        return archive.lastWrite();
    }

    @Override
    public void close() {
        archive.close();
    }
}
