package kintsugi.guide;

import java.util.List;
import java.util.Optional;

/** The result of reading a guide: the guide, unless there are problems; all of them, in order of file and line. */
public record GuideReading(Optional<Guide> guide, List<Problem> problems) {
    public GuideReading {
        problems = List.copyOf(problems);
    }
}
