package kintsugi.workshop;

import java.util.Set;

/** What a seat writes to, where shared answers belong: looking for what is left of a person ends there. */
public final class BeyondTheSeat {
    private BeyondTheSeat() {}

    /** The workshop's own parts. */
    public static Set<Class<?>> parts() {
        return Set.of(Workshop.class, WorkshopBook.class, Ledger.class);
    }
}
