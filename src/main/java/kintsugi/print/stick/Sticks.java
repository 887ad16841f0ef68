package kintsugi.print.stick;

import java.util.List;

/** Knows which sticks are plugged in. Looks at the disk: not for the event thread. */
@FunctionalInterface
public interface Sticks {
    /** Those that are there now; empty where it can't be known. */
    List<Stick> now();
}
