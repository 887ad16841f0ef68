package kintsugi.store;

import java.io.IOException;

/** Sees every step before it is done. */
interface Watch {
    /** May make it fail. */
    void before(Step step) throws IOException;
}
