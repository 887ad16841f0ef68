package kintsugi.kiosk.turn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kintsugi.workshop.Edit;
import org.jspecify.annotations.Nullable;

/**
 * Saves what is typed after a second's rest, at the latest every five seconds (promise 5). What could not be saved is
 * tried again every five seconds and when somebody leaves, unless something newer took its place.
 */
final class Autosave {
    static final Duration REST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofSeconds(5);

    private final Clock clock;
    private final Consumer<Edit> save;
    private final Map<Object, Edit> unsaved = new LinkedHashMap<>();
    private final Map<Object, Edit> underWay = new LinkedHashMap<>();
    private Instant first = Instant.EPOCH;
    private Instant last = Instant.EPOCH;
    private Instant again = Instant.EPOCH;

    Autosave(Clock clock, Consumer<Edit> save) {
        this.clock = clock;
        this.save = save;
    }

    /** This is what must be kept now, in place of what was to be kept of the same before. */
    void changed(Edit edit) {
        last = clock.instant();
        if (unsaved.isEmpty()) {
            first = last;
        }
        again = last;
        unsaved.put(placeOf(edit), edit);
    }

    void tick() {
        Instant now = clock.instant();
        boolean rested = !now.isBefore(last.plus(REST));
        boolean longEnough = !now.isBefore(first.plus(LONGEST));
        if (underWay.isEmpty() && (rested || longEnough) && !now.isBefore(again)) {
            flush();
        }
    }

    /** Saves at once what isn't saved yet. */
    void flush() {
        List<Edit> all = List.copyOf(unsaved.values());
        unsaved.clear();
        for (Edit edit : all) {
            underWay.put(placeOf(edit), edit);
        }
        all.forEach(save);
    }

    /** This was saved. */
    void kept(Edit edit) {
        answered(edit);
    }

    /** This could not be saved; it waits to be tried again, unless something newer is to be kept. */
    void failed(Edit edit) {
        if (answered(edit)) {
            putBack(edit);
        }
    }

    /** Takes the answer to a save; says whether it was still waited for. */
    private boolean answered(Edit edit) {
        Object place = placeOf(edit);
        return underWay.get(place) == edit && underWay.remove(place) != null;
    }

    /** Whether everything was saved. */
    boolean isClean() {
        return unsaved.isEmpty() && underWay.isEmpty();
    }

    /** This edit, which others see to, takes the place of what isn't saved yet; what that was, for {@link #putBack}. */
    Optional<Edit> giveWayTo(Edit edit) {
        @Nullable Edit waiting = unsaved.remove(placeOf(edit));
        @Nullable Edit going = underWay.remove(placeOf(edit));
        return Optional.ofNullable(waiting).or(() -> Optional.ofNullable(going));
    }

    /** This isn't saved after all; it waits to be tried again. */
    void putBack(Edit edit) {
        again = clock.instant().plus(LONGEST);
        unsaved.putIfAbsent(placeOf(edit), edit);
    }

    /** Forgets what isn't saved yet. */
    void drop() {
        unsaved.clear();
        underWay.clear();
    }

    private static Object placeOf(Edit edit) {
        if (edit instanceof Edit.Write write) {
            return write.prompt();
        }
        return edit instanceof Edit.Clear clear ? clear.prompt() : edit.getClass();
    }
}
