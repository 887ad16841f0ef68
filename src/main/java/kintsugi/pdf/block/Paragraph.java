package kintsugi.pdf.block;

import java.util.List;

/** Running text. */
public record Paragraph(TextSize size, List<Span> spans) implements Block {
    public Paragraph {
        spans = List.copyOf(spans);
    }

    /** Body text. */
    public static Paragraph of(String text) {
        return new Paragraph(TextSize.BODY, Span.list(text));
    }

    /** Body text in several cuts. */
    public static Paragraph of(Span... spans) {
        return new Paragraph(TextSize.BODY, List.of(spans));
    }

    /** Muted body text, as under a title. */
    public static Paragraph muted(String text) {
        return of(Span.of(text).in(Ink.MUTED));
    }

    /** Small muted words. */
    public static Paragraph label(String text) {
        return new Paragraph(TextSize.LABEL, List.of(Span.of(text).in(Ink.MUTED)));
    }

    /** A small semibold muted question. */
    public static Paragraph question(String text) {
        return new Paragraph(TextSize.LABEL, List.of(Span.strong(text).in(Ink.MUTED)));
    }

    /** A step's number, in gold. */
    public static Paragraph number(String text) {
        return new Paragraph(TextSize.NUMBER, List.of(Span.strong(text).in(Ink.GOLD)));
    }

    /** A large sentence. */
    public static Paragraph sentence(Span... spans) {
        return new Paragraph(TextSize.SENTENCE, List.of(spans));
    }
}
