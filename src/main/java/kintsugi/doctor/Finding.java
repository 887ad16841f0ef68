package kintsugi.doctor;

import java.util.List;

/**
 * One thing that was looked at.
 *
 * @param key of its words
 * @param arguments for them
 */
public record Finding(Level level, String key, List<String> arguments) {
    /** How it is. */
    public enum Level {
        /** As it should be. */
        FINE,
        /** Could not be found out here. */
        UNKNOWN,
        /** Something that whoever takes the laptop, or a copy of its disk, could make use of. */
        WARNING,
        /** Something is broken. */
        BROKEN
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding with these arguments. */
    public static Finding of(Level level, String key, String... arguments) {
        return new Finding(level, key, List.of(arguments));
    }
}
