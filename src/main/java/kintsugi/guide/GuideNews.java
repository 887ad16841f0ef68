package kintsugi.guide;

import java.util.List;

/** What became of a guide's folder since an evening began to run with it. */
public sealed interface GuideNews {
    /** It says what runs. */
    record AsBefore() implements GuideNews {}

    /**
     * Its words are others.
     *
     * @param files what is there now
     * @param guide what they say: the same scenes, prompts and options
     */
    record Reworded(GuideFiles files, Guide guide) implements GuideNews {
        @Override
        public String toString() {
            return "Reworded";
        }
    }

    /** It can't be used while the evening runs: all reasons, in order of file and line. */
    record Refused(List<Problem> problems) implements GuideNews {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
