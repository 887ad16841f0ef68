package kintsugi.pdf.block;

import java.util.List;

/**
 * Words of one cut and colour. A line feed in the text starts a new line.
 *
 * @param isolated whether its direction, and whatever marks of direction are in it, are nothing to its neighbours: for
 *     words that somebody typed into a sentence of the program's (Unicode standard annex 9, isolates)
 */
public record Span(String text, Weight weight, Ink ink, boolean isolated) {
    /** Words that stand in one line of thought with their neighbours. */
    public Span(String text, Weight weight, Ink ink) {
        this(text, weight, ink, false);
    }

    /** Plain words in the colour of text. */
    public static Span of(String text) {
        return new Span(text, Weight.REGULAR, Ink.TEXT);
    }

    /** Semibold words. */
    public static Span strong(String text) {
        return new Span(text, Weight.STRONG, Ink.TEXT);
    }

    /** Italic words. */
    public static Span italic(String text) {
        return new Span(text, Weight.ITALIC, Ink.TEXT);
    }

    /** A list of one plain span. */
    public static List<Span> list(String text) {
        return List.of(of(text));
    }

    /** The same words in another colour. */
    public Span in(Ink other) {
        return new Span(text, weight, other, isolated);
    }

    /** The same words, so that no direction in them reaches their neighbours. */
    public Span alone() {
        return new Span(text, weight, ink, true);
    }
}
