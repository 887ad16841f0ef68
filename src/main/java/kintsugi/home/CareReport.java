package kintsugi.home;

import java.nio.file.Path;
import java.util.List;

/**
 * How it stands with the data.
 *
 * @param found in the order in which a person would ask
 * @param proposed where a backup of one's own could go; there is no such file yet
 */
public record CareReport(List<Found> found, Path proposed) {
    /** How one thing is. */
    public enum Sign {
        /** As it should be. */
        FINE,
        /** Could not be found out here. */
        UNKNOWN,
        /** Somebody could make use of it. */
        WARNING,
        /** Something is broken. */
        BROKEN
    }

    /**
     * One thing that was looked at.
     *
     * @param key of its words
     * @param arguments for them
     */
    public record Found(Sign sign, String key, List<String> arguments) {
        public Found {
            arguments = List.copyOf(arguments);
        }
    }

    public CareReport {
        found = List.copyOf(found);
    }
}
