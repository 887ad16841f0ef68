package kintsugi.look;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A paragraph: text, some of it strong. Immutable. */
public record Prose(List<Span> spans) {
    /** A piece of it. */
    public record Span(String text, boolean strong) {}

    /** Copies the spans. */
    public Prose {
        spans = List.copyOf(spans);
    }

    /** A paragraph without strong words. */
    public static Prose of(String text) {
        return new Prose(List.of(new Span(text, false)));
    }

    /** A paragraph of pieces. */
    public static Prose of(Span... spans) {
        return new Prose(Arrays.asList(spans));
    }

    /** The words alone. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
