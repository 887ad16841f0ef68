package kintsugi.rehearsal;

/** Told how far a rehearsal is. */
@FunctionalInterface
public interface Progress {
    /** What is being made. */
    enum Part {
        /** The evening itself, scene by scene. */
        EVENING,
        /** The papers. */
        PAPERS
    }

    /** So much of it is done. */
    void at(Part part, int done, int of);
}
