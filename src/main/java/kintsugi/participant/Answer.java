package kintsugi.participant;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What somebody answered to one prompt. {@code toString} tells the kind only, so that no log can hold the words. */
public sealed interface Answer {
    /** Whether it says nothing: words that are only blanks. It counts as no answer. */
    default boolean isBlank() {
        return false;
    }

    /**
     * Free words.
     *
     * @param text as typed, control characters dropped
     */
    record Words(String text) implements Answer {
        public Words {
            text = Written.clean(text);
        }

        @Override
        public boolean isBlank() {
            return Written.isBlank(text);
        }

        @Override
        public String toString() {
            return "Words";
        }
    }

    /** One number of a scale. */
    record Level(int value) implements Answer {
        @Override
        public String toString() {
            return "Level";
        }
    }

    /**
     * Options picked.
     *
     * @param options counted from 1 in the guide's order; not empty
     */
    record Picked(SortedSet<Integer> options) implements Answer {
        public Picked {
            if (options.isEmpty() || options.first() < 1) {
                throw new IllegalArgumentException("options count from 1, and there is at least one");
            }
            options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
        }

        @Override
        public String toString() {
            return "Picked";
        }
    }
}
