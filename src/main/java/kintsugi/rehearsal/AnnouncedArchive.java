package kintsugi.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.PromptKey;
import kintsugi.workshop.Archive;
import kintsugi.workshop.Change;
import kintsugi.workshop.KeptItem;
import kintsugi.workshop.KeptWorkshop;
import kintsugi.workshop.WorkshopId;

/** An archive that tells the number of each write once it is on the disk, before anybody else learns of it. */
public final class AnnouncedArchive implements Archive {
    private final Archive archive;
    private final LongConsumer saved;

    /** Tells of the writes of this archive; {@code saved} is called in the archive's thread. */
    public AnnouncedArchive(Archive archive, LongConsumer saved) {
        this.archive = archive;
        this.saved = saved;
    }

    @Override
    public CompletableFuture<Long> write(List<Change> changes) {
        return archive.write(changes).thenApply(number -> {
            saved.accept(number);
            return number;
        });
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
