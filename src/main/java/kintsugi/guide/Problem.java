package kintsugi.guide;

import java.util.Comparator;
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
    /** By file, then line. */
    static final Comparator<Problem> IN_ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The same with the file as seen from outside a folder; an empty folder changes nothing, an empty file is the folder itself. */
    Problem inside(String folder) {
        if (folder.isEmpty()) {
            return this;
        }
        if (file.isEmpty()) {
            return new Problem(folder, line, key, arguments);
        }
        String separator = folder.endsWith("/") ? "" : "/";
        return new Problem(folder + separator + file, line, key, arguments);
    }
}
