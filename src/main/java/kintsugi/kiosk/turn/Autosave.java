package kintsugi.kiosk.turn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import kintsugi.workshop.Edit;
import org.jspecify.annotations.Nullable;

/** Saves what is typed after a second's rest, at the latest every five seconds (promise 5). */
final class Autosave {
    static final Duration REST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofSeconds(5);

    private final Clock clock;
    private final Consumer<Edit> save;
    private @Nullable Edit unsaved;
    private Instant first = Instant.EPOCH;
    private Instant last = Instant.EPOCH;
    private boolean underWay;

    Autosave(Clock clock, Consumer<Edit> save) {
        this.clock = clock;
        this.save = save;
    }

    /** This is what must be kept now, in place of what was to be kept before. */
    void changed(Edit edit) {
        last = clock.instant();
        if (unsaved == null) {
            first = last;
        }
        unsaved = edit;
    }

    void tick() {
        Instant now = clock.instant();
        boolean rested = !now.isBefore(last.plus(REST));
        boolean longEnough = !now.isBefore(first.plus(LONGEST));
        if (!underWay && (rested || longEnough)) {
            flush();
        }
    }

    /** Saves at once what isn't saved yet. */
    void flush() {
        Edit edit = unsaved;
        if (edit != null) {
            unsaved = null;
            underWay = true;
            save.accept(edit);
        }
    }

    /** The last save has an answer. */
    void answered() {
        underWay = false;
    }

    /** Whether everything was handed over. */
    boolean isClean() {
        return unsaved == null;
    }

    /** Forgets what isn't saved yet. */
    void drop() {
        unsaved = null;
        underWay = false;
    }
}
