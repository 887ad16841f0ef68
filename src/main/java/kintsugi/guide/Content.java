package kintsugi.guide;

import java.util.List;

/** What the room sees in one scene; live things (answers, timers) are joined to it when it is painted. */
public sealed interface Content {
    /** The title of the guide. */
    record Title(String title, String subtitle) implements Content {}

    /**
     * One slide.
     *
     * @param heading the step's title on its first slide, else empty
     * @param body what it says
     */
    record Slide(String heading, Markup body) implements Content {}

    /** Something to do. */
    record Activity(String name, Markup room) implements Content {}

    /** One prompt to write about. */
    record Reflect(Prompt prompt) implements Content {}

    /**
     * What was shared.
     *
     * @param prompts the text prompts gathered
     * @param voices shown where a prompt lacks its circle
     */
    record Wall(List<Prompt> prompts, List<String> voices) implements Content {
        public Wall {
            prompts = List.copyOf(prompts);
            voices = List.copyOf(voices);
        }
    }

    /**
     * Answers counted.
     *
     * @param before the same prompt asked earlier, or none: an empty list or one
     */
    record Chart(Prompt prompt, List<Prompt> before) implements Content {
        public Chart {
            before = List.copyOf(before);
        }
    }

    /** Sentences of the guide's own. */
    record Voices(List<String> sentences) implements Content {
        public Voices {
            sentences = List.copyOf(sentences);
        }
    }

    /** If-then lines to borrow. */
    record Commit(List<Idea> ideas) implements Content {
        public Commit {
            ideas = List.copyOf(ideas);
        }
    }

    /** A pause with a countdown. */
    record Break(Markup words) implements Content {}

    /** How to get one's plan. */
    record Plans() implements Content {}

    /**
     * What an earlier evening reached.
     *
     * @param steps their names
     */
    record Recap(List<String> steps) implements Content {
        public Recap {
            steps = List.copyOf(steps);
        }
    }

    /** We pause for a moment. */
    record Calm(Markup room) implements Content {}

    /** Help lines for everybody. */
    record Help(Markup room) implements Content {}

    /** The last picture, the seam all gold. */
    record Closing(String title, Markup body) implements Content {}
}
