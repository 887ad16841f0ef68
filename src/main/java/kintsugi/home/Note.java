package kintsugi.home;

import java.util.List;

/**
 * A sentence for the facilitator.
 *
 * @param key of its words
 * @param arguments for them
 * @param grave whether something did not work
 */
public record Note(String key, List<String> arguments, boolean grave) {
    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note good(String key, String... arguments) {
        return new Note(key, List.of(arguments), false);
    }

    static Note bad(String key, String... arguments) {
        return new Note(key, List.of(arguments), true);
    }
}
