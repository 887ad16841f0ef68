package kintsugi.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.PromptKey;
import kintsugi.store.MemoryArchive;
import kintsugi.workshop.Archive;
import kintsugi.workshop.Change;
import kintsugi.workshop.KeptItem;
import kintsugi.workshop.KeptWorkshop;
import kintsugi.workshop.WorkshopId;

/** An archive that remembers every byte it was ever given, as it would come before the store encrypts it. */
final class RecordingArchive implements Archive {
    private final MemoryArchive archive = new MemoryArchive();
    private final List<Change> given = new ArrayList<>();
    private final List<byte[]> receipts = new ArrayList<>();
    private int writes;

    int writes() {
        return writes;
    }

    /** All of it but the guide, byte by byte as letters. */
    String readable() {
        StringBuilder all = new StringBuilder();
        given.forEach(change -> all.append(new String(body(change), StandardCharsets.ISO_8859_1)));
        receipts.forEach(receipt -> all.append(new String(receipt, StandardCharsets.ISO_8859_1)));
        return all.toString();
    }

    private static byte[] body(Change change) {
        if (change instanceof Change.PutWorkshop put) {
            return put.body();
        }
        if (change instanceof Change.BeginNotebook begin) {
            return begin.sealed();
        }
        if (change instanceof Change.PutNotebook put) {
            return put.sealed();
        }
        return change instanceof Change.PutItem item ? item.body() : new byte[0];
    }

    @Override
    public CompletableFuture<Long> write(List<Change> changes) {
        writes++;
        given.addAll(changes);
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
        receipts.add(receipt);
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
