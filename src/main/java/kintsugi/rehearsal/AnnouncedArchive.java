package kintsugi.rehearsal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import kintsugi.workshop.Archive;
import kintsugi.workshop.Change;
import kintsugi.workshop.ForwardingArchive;

/** An archive that tells the number of each write once it is on the disk, before anybody else learns of it. */
public final class AnnouncedArchive extends ForwardingArchive {
    private final LongConsumer saved;

    /** Tells of the writes of this archive; {@code saved} is called in the archive's thread. */
    public AnnouncedArchive(Archive archive, LongConsumer saved) {
        super(archive);
        this.saved = saved;
    }

    @Override
    public CompletableFuture<Long> write(List<Change> changes) {
        return super.write(changes).thenApply(number -> {
            saved.accept(number);
            return number;
        });
    }
}
