package kintsugi.workshop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.PromptKey;

/** An archive that hands everything on to another; whoever extends it says what it does beside. */
public abstract class ForwardingArchive implements Archive {
    private final Archive archive;

    /** Hands on to this archive. */
    protected ForwardingArchive(Archive archive) {
        this.archive = archive;
    }

    @Override
    public CompletableFuture<Long> write(List<Change> changes) {
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
