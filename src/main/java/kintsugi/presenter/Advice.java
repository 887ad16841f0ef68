package kintsugi.presenter;

import java.util.Optional;
import kintsugi.workshop.fit.Loss;

/**
 * What to do about the pace.
 *
 * @param more whether the scene that is on was given more time
 * @param first what goes first for the evening to end in time; empty where nothing has to
 * @param others how many other things go with it
 */
record Advice(boolean more, Optional<Loss> first, int others) {
    static final Advice NONE = new Advice(false, Optional.empty(), 0);
}
