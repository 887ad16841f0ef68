package kintsugi.workshop;

import java.util.HashSet;
import java.util.Set;

/**
 * Where the codes open that seats of one workshop have drawn since the program began. None is drawn twice: of two who
 * were shown the same code before either had typed it back, one could not be let in. Thread-safe.
 */
final class DrawnCodes {
    private final Set<Long> locators = new HashSet<>();

    /** Whether nobody has drawn a code for this place before. */
    synchronized boolean first(long locator) {
        return locators.add(locator);
    }
}
