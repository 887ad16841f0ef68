package kintsugi.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines between two {@code ---} at the head of a file.
 *
 * @param present whether there are such lines
 * @param values by key; a list has several
 * @param lines of each key, from 1
 */
record FrontMatter(boolean present, Map<String, List<String>> values, Map<String, Integer> lines) {
    /** Nothing there. */
    static final FrontMatter NONE = new FrontMatter(false, Map.of(), Map.of());

    FrontMatter {
        values = Map.copyOf(values);
        lines = Map.copyOf(lines);
    }

    /** All values of a key, or none. */
    List<String> all(String key) {
        return values.getOrDefault(key, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The value of a key. */
    Optional<String> one(String key) {
        return all(key).stream().findFirst().map(String::strip);
    }

    /** Where the key stands; 1 when it is missing. */
    int line(String key) {
        return lines.getOrDefault(key, 1);
    }

    /** The value of a key that must be there; else a finding and an empty text. */
    String needed(String key, Findings findings) {
        Optional<String> value = one(key);
        if (value.isEmpty() && present) {
            findings.add(line(key), "front-key-missing", key);
        }
        return value.orElse("");
    }

    /** Minutes that must be there, 1 or more; else a finding and 0. */
    int minutes(Findings findings) {
        String value = needed("minutes", findings);
        if (value.matches("[1-9][0-9]{0,3}")) {
            return Integer.parseInt(value);
        }
        if (!value.isEmpty()) {
            findings.add(line("minutes"), "front-minutes", value);
        }
        return 0;
    }
}
