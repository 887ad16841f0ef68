package kintsugi.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kintsugi.store.MemoryArchive;
import kintsugi.workshop.Change;
import kintsugi.workshop.ForwardingArchive;
import kintsugi.workshop.WorkshopId;

/** An archive that remembers every byte it was ever given, as it would come before the store encrypts it. */
final class RecordingArchive extends ForwardingArchive {
    private final List<Change> given = new ArrayList<>();
    private final List<byte[]> receipts = new ArrayList<>();
    private int writes;

    RecordingArchive() {
        super(new MemoryArchive());
    }

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
        return super.write(changes);
    }

    @Override
    public CompletableFuture<Void> forget(WorkshopId workshop, byte[] receipt) {
        receipts.add(receipt);
        return super.forget(workshop, receipt);
    }
}
