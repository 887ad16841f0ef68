package kintsugi.participant;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An answer as JSON keeps it; exactly one of the three is there.
 *
 * @param text free words
 * @param level a number of a scale
 * @param picked options, counted from 1
 */
public record AnswerFormat(
        @Nullable String text,
        @Nullable Integer level,
        @Nullable List<Integer> picked) {
    /** The answer in this form. */
    public static AnswerFormat of(Answer answer) {
        if (answer instanceof Answer.Words words) {
            return new AnswerFormat(words.text(), null, null);
        }
        if (answer instanceof Answer.Level level) {
            return new AnswerFormat(null, level.value(), null);
        }
        return new AnswerFormat(null, null, List.copyOf(((Answer.Picked) answer).options()));
    }

    /**
     * Back again.
     *
     * @throws IllegalArgumentException if none is there
     */
    public Answer answer() {
        if (text != null) {
            return new Answer.Words(text);
        }
        if (level != null) {
            return new Answer.Level(level);
        }
        if (picked != null) {
            return new Answer.Picked(new TreeSet<>(picked));
        }
        throw new IllegalArgumentException("an answer without a value");
    }
}
