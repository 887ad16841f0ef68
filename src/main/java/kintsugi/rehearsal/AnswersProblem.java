package kintsugi.rehearsal;

import java.util.List;

/**
 * A mistake in a file of answers, to be worded at the edge under {@code cli.answers.<key>}. Holds no answer.
 *
 * @param line from 1; 0 where the whole file is meant
 * @param key what is wrong
 * @param arguments for the wording, in its order
 */
public record AnswersProblem(int line, String key, List<String> arguments) {
    public AnswersProblem {
        arguments = List.copyOf(arguments);
    }
}
