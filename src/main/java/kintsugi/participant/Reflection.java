package kintsugi.participant;

/**
 * What lies in the notebook for one prompt.
 *
 * @param answer the latest; what was shared before may be worded otherwise, see {@link Shared}
 * @param finished false while it was only saved as it was typed
 */
public record Reflection(Answer answer, boolean finished) {
    /** Finished. */
    public static Reflection kept(Answer answer) {
        return new Reflection(answer, true);
    }
}
