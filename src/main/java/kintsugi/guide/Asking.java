package kintsugi.guide;

import java.util.List;

/**
 * Prompts asked outside the steps: the check-in and the last word.
 *
 * @param minutes for all of them
 * @param notes for the facilitator
 */
public record Asking(int minutes, List<Prompt> prompts, Markup notes) {
    /** Nothing asked. */
    public static final Asking NOTHING = new Asking(0, List.of(), Markup.EMPTY);

    public Asking {
        prompts = List.copyOf(prompts);
    }
}
