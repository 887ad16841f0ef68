package kintsugi.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The second-level headings that a guide may have; English in every language. */
enum Head {
    SCREEN("Screen", true, true),
    NOTES("Notes", true, false),
    ACTIVITY("Activity", true, true),
    REFLECT("Reflect", true, true),
    WALL("Wall", true, true),
    VOICES("Voices", true, true),
    BREAK("Break", true, true),
    COMMIT("Commit", true, true),
    AT_HOME("At home", true, false),
    WHEN_HARD("When it gets hard", true, false),

    BEFORE_INVITE("Before you invite", false, false),
    BEFORE_START("Before you start", false, false),
    CHECK_IN("Check-in", false, true),
    PLANS("Plans", false, true),
    LAST_WORD("Last word", false, true),
    CALM("Calm", false, false),
    HELP("Help", false, false);

    private final String words;
    private final boolean inStep;
    private final boolean timed;

    Head(String words, boolean inStep, boolean timed) {
        this.words = words;
        this.inStep = inStep;
        this.timed = timed;
    }

    /** As it is written after the hash signs. */
    String words() {
        return words;
    }

    /** Whether minutes may follow it. */
    boolean isTimed() {
        return timed;
    }

    /** Whether it may stand in a step's file, or else in guide.md; notes may stand in both. */
    boolean belongsIn(boolean step) {
        return inStep == step || this == NOTES;
    }

    /** Whether it is one part of a step, shown for some time. */
    boolean isPart() {
        return inStep && timed;
    }

    /** The heading of these words, whatever their capitals. */
    static Optional<Head> of(String words) {
        return Arrays.stream(values())
                .filter(head -> head.words.equalsIgnoreCase(words))
                .findFirst();
    }

    /** The words of every heading that may stand in such a file. */
    static List<String> allWords(boolean step) {
        return Arrays.stream(values())
                .filter(head -> head.belongsIn(step))
                .map(Head::words)
                .toList();
    }
}
