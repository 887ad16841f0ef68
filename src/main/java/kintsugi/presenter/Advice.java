package kintsugi.presenter;

import java.util.Optional;
import kintsugi.workshop.fit.Loss;

/**
 * What to do about the pace.
 *
 * @param more whether the scene that is on was given more time
 * @param first what goes first for the evening to end in time; empty where nothing has to
 * @param others how many other things go with it
 * @param skipped what was left out on such advice since this scene came on, and can be brought back; empty
 *     while something else should go
 */
record Advice(boolean more, Optional<Loss> first, int others, Optional<Loss> skipped) {
    static final Advice NONE = new Advice(false, Optional.empty(), 0, Optional.empty());

    /** Whether there is something to skip, or to bring back. */
    boolean asks() {
        return first.isPresent() || skipped.isPresent();
    }
}
