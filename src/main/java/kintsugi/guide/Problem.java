package kintsugi.guide;

import java.util.List;

/**
 * A mistake in a guide, to be worded at the edge from the bundle {@code guide} under {@code guide.problem.<key>}.
 *
 * @param file path as the reader was given it
 * @param line from 1; 0 where the whole file is meant
 * @param key what is wrong
 * @param arguments for the wording, in its order
 */
public record Problem(String file, int line, String key, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }
}
