package kintsugi;

import kintsugi.guide.Problem;
import kintsugi.words.Words;

/** Tells a person what is wrong with a guide: {@code file:line: what is wrong, what to do}. */
final class ProblemWording {
    private final Words words;

    ProblemWording(Words words) {
        this.words = words;
    }

    /** One line; without a number where the whole file is meant. */
    String line(Problem problem) {
        String place = problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line();
        return place + ": " + sentence(problem);
    }

    /** What is wrong and what to do, without the place. */
    String sentence(Problem problem) {
        return words.text("guide.problem." + problem.key(), problem.arguments().toArray());
    }
}
