package kintsugi.guide;

import java.util.List;

/** One timed part of a step, in the order of the file. */
public sealed interface Part {
    /** Minutes that the guide plans for it; 0 where it names none. */
    int minutes();

    /** The facilitator's notes that stand after it; possibly empty. */
    Markup notes();

    /** What the room reads, slide by slide. */
    record Screen(int minutes, Markup notes, List<Markup> slides) implements Part {
        public Screen {
            slides = List.copyOf(slides);
        }
    }

    /**
     * Something to do together.
     *
     * @param room what the room reads, 25 words at most
     * @param how for the facilitator
     */
    record Activity(int minutes, Markup notes, String name, Markup room, Markup how) implements Part {}

    /** Prompts; the minutes are for all of them together. */
    record Reflect(int minutes, Markup notes, List<Prompt> prompts) implements Part {
        public Reflect {
            prompts = List.copyOf(prompts);
        }
    }

    /** Gathers the prompts since the last wall. */
    record Wall(int minutes, Markup notes) implements Part {}

    /** Sentences of the guide's own, for a wall without its circle. */
    record Voices(int minutes, Markup notes, List<String> sentences) implements Part {
        public Voices {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A pause.
     *
     * @param words one kind sentence for the room
     */
    record Break(int minutes, Markup notes, Markup words) implements Part {}

    /** If-then lines to borrow. */
    record Commit(int minutes, Markup notes, List<Idea> ideas) implements Part {
        public Commit {
            ideas = List.copyOf(ideas);
        }
    }
}
