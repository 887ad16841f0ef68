package kintsugi.guide;

import java.util.Objects;

/**
 * Names one prompt within a guide, the same in every language: the step's id and the prompt's id.
 *
 * @param step id of the step, or {@link #CHECK_IN}, {@link #CHECK_IN_AGAIN}, {@link #LAST_WORD}
 * @param prompt id of the prompt within that step
 */
public record PromptKey(String step, String prompt) implements Comparable<PromptKey> {
    /** The prompts asked after the opening. */
    public static final String CHECK_IN = "check-in";
    /** The same prompts, asked again before the closing. */
    public static final String CHECK_IN_AGAIN = "check-in-again";
    /** The scales asked at the very end. */
    public static final String LAST_WORD = "last-word";

    public PromptKey {
        Objects.requireNonNull(step);
        Objects.requireNonNull(prompt);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException unless it has the form step/prompt
     */
    public static PromptKey parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1) {
            throw new IllegalArgumentException("not step/prompt");
        }
        return new PromptKey(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(PromptKey other) {
        int byStep = step.compareTo(other.step);
        return byStep != 0 ? byStep : prompt.compareTo(other.prompt);
    }

    @Override
    public String toString() {
        return step + "/" + prompt;
    }
}
