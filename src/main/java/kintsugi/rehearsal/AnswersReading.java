package kintsugi.rehearsal;

import java.util.List;

/** The result of reading a file of answers: its people, unless there are problems; all of them. */
public record AnswersReading(List<SamplePerson> people, List<AnswersProblem> problems) {
    public AnswersReading {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }
}
