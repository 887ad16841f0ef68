package kintsugi.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import kintsugi.guide.HelpLine;
import org.jspecify.annotations.Nullable;

/**
 * A workshop's book as the archive and the screens follow it. Whoever changes the book holds this object's monitor
 * meanwhile, so that changes are kept and told in the order in which they were made.
 */
final class Ledger {
    private final WorkshopId id;
    private final Keeping keeping;
    private final List<HelpLine> help;
    private final WorkshopBook book;
    private final Tray tray;
    private final List<Consumer<WorkshopState>> listeners = new CopyOnWriteArrayList<>();

    private ArchiveProblem.@Nullable Kind trouble;
    private boolean wrongCodes;

    Ledger(WorkshopId id, Archive archive, List<HelpLine> help, WorkshopBook book, Tray tray) {
        this.id = id;
        this.keeping = new Keeping(archive);
        this.help = List.copyOf(help);
        this.book = book;
        this.tray = tray;
    }

    /** How it stands now. */
    synchronized WorkshopState state() {
        Evening evening = book.evening();
        WorkshopRecord.Count count = book.record().count();
        return new WorkshopState(
                id,
                book.guide(),
                evening.scenes(),
                evening.position(),
                evening.since(),
                book.sitting(),
                count.people(),
                count.circle(),
                count.codes(),
                book.prompts(),
                evening.open(book.guide()),
                book.record().ways(),
                help,
                book.record().phase(),
                tray.entries(),
                Optional.ofNullable(trouble),
                wrongCodes);
    }

    /** Tells of every new state until the returned is run. */
    Runnable listen(Consumer<WorkshopState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Keeps these changes and the record with them. */
    CompletableFuture<Void> keep(List<Change> changes) {
        return keep(changes, () -> {});
    }

    /** The same; {@code undo} takes the changes back in memory where they could not be kept. */
    synchronized CompletableFuture<Void> keep(List<Change> changes, Runnable undo) {
        List<Change> all = new ArrayList<>(changes);
        all.add(book.putRecord());
        CompletableFuture<Void> kept = keeping.write(
                all,
                () -> {
                    synchronized (this) {
                        undo.run();
                        publish();
                    }
                },
                this::breakOff);
        publish();
        return kept;
    }

    /** Several codes in a row opened nothing, or that is over. Known in memory only. */
    synchronized void wrongCodes(boolean several) {
        if (wrongCodes != several) {
            wrongCodes = several;
            publish();
        }
    }

    /** Tells how it stands now. */
    synchronized void publish() {
        WorkshopState now = state();
        listeners.forEach(listener -> listener.accept(now));
    }

    private synchronized void breakOff(ArchiveProblem.Kind kind) {
        trouble = kind;
        publish();
    }
}
