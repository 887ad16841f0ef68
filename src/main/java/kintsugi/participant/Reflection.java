package kintsugi.participant;

import java.util.OptionalLong;

/**
 * What lies in the notebook for one prompt.
 *
 * @param answer the latest
 * @param finished false while it was only saved as it was typed
 * @param shared the id of what was shared of it, where something was
 */
public record Reflection(Answer answer, boolean finished, OptionalLong shared) {
    /** Kept, not shared. */
    public static Reflection kept(Answer answer) {
        return new Reflection(answer, true, OptionalLong.empty());
    }

    /** The same with another answer; what was shared stays shared. */
    public Reflection with(Answer next, boolean nowFinished) {
        return new Reflection(next, nowFinished, shared);
    }

    /** The same, shared under this id. */
    public Reflection sharedAs(long id) {
        return new Reflection(answer, true, OptionalLong.of(id));
    }

    /** The same, no longer shared. */
    public Reflection withdrawn() {
        return new Reflection(answer, finished, OptionalLong.empty());
    }
}
