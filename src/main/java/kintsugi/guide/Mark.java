package kintsugi.guide;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in brackets before a question: {@code [scale 1-10 #hope: not at all | completely]}.
 *
 * @param range lowest and highest number, such as {@code 1-10}
 * @param ends what follows the colon
 * @param situations empty where everybody is asked
 */
record Mark(
        Kind kind,
        Optional<String> id,
        Optional<String> range,
        Optional<String> ends,
        Set<Situation> situations,
        boolean wall) {
    Mark {
        situations = Set.copyOf(situations);
    }

    /** The first word in the brackets. */
    enum Kind {
        TEXT("text"),
        SCALE("scale"),
        CHOICE("choice"),
        CHOICES("choices");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }

        boolean hasOptions() {
            return this == CHOICE || this == CHOICES;
        }
    }
}
