package kintsugi.workshop;

import java.util.List;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.participant.Commitment;

/** A change of one's own notebook. {@code toString} tells no words. */
public sealed interface Edit {
    /**
     * An answer.
     *
     * @param finished false while it is saved as it is typed
     */
    record Write(PromptKey prompt, Answer answer, boolean finished) implements Edit {}

    /** No answer; what was shared before stays shared until it is taken back. */
    record Clear(PromptKey prompt) implements Edit {}

    /** Not a word any more of what was shared for this prompt and nobody saw. */
    record Forget(PromptKey prompt) implements Edit {}

    /** How one stands to what happened. */
    record Choose(Situation situation) implements Edit {}

    /** All commitments, in place of the earlier ones. */
    record Commit(List<Commitment> commitments) implements Edit {
        public Commit {
            commitments = List.copyOf(commitments);
        }
    }

    /**
     * Another language.
     *
     * @param language an IETF language tag
     */
    record Speak(String language) implements Edit {}
}
