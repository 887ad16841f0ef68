package kintsugi;

import kintsugi.guide.Problem;
import kintsugi.words.Words;

/** Tells a person what is wrong with a guide: {@code file:line: what is wrong, what to do}. */
final class ProblemWording {
    private final Words words;

    ProblemWording(Words words) {
        this.words = words;
    }

    /** One line; a whole file is named by its first line, a folder by none. */
    String line(Problem problem) {
        boolean folder = problem.line() == 0 && !problem.file().endsWith(".md");
        String place = folder ? problem.file() : problem.file() + ":" + Math.max(1, problem.line());
        return place + ": " + sentence(problem);
    }

    /** What is wrong and what to do, without the place. */
    String sentence(Problem problem) {
        return words.text("guide.problem." + problem.key(), problem.arguments().toArray());
    }
}
