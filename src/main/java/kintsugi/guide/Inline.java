package kintsugi.guide;

import java.util.List;
import java.util.stream.Collectors;

/** One line of thought: runs of text, read in order. */
public record Inline(List<Run> runs) {
    public Inline {
        runs = List.copyOf(runs);
    }

    /** Plain words without any emphasis. */
    public static Inline plain(String text) {
        return new Inline(List.of(Run.plain(text)));
    }

    /** The words without their emphasis. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
