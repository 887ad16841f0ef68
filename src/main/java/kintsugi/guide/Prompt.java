package kintsugi.guide;

import java.util.Set;

/**
 * One question.
 *
 * @param key its name
 * @param question the question as participants read it
 * @param label two or three words for lists and charts; the question where the guide gives none
 * @param hint a sentence that helps to begin; empty where there is none
 * @param form the kind of answer
 * @param situations for whom it is; all three where everybody is asked
 * @param forWall whether it is the one meant for sharing
 */
public record Prompt(
        PromptKey key,
        String question,
        String label,
        String hint,
        Form form,
        Set<Situation> situations,
        boolean forWall) {
    public Prompt {
        situations = Set.copyOf(situations);
    }

    /** Whether only some situations are asked; such an answer can't be shared or counted. */
    public boolean isSituational() {
        return situations.size() < Situation.values().length;
    }

    /** Whether somebody in this situation is asked. */
    public boolean isFor(Situation situation) {
        return situations.contains(situation);
    }

    /** The same prompt under another step's name, as the check-in is asked twice. */
    public Prompt askedAs(String step) {
        return new Prompt(new PromptKey(step, key.prompt()), question, label, hint, form, situations, forWall);
    }
}
