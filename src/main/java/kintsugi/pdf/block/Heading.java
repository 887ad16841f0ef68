package kintsugi.pdf.block;

import java.util.List;

/** A heading of level 1 (the page's title, 25.6 pt), 2 (16.4 pt) or 3 (10.5 pt semibold). Never alone at a page's foot. */
public record Heading(int level, List<Span> spans) implements Block {
    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("A heading's level is 1 to 3, not " + level);
        }
        spans = List.copyOf(spans);
    }

    /** A heading of plain words. */
    public Heading(int level, String text) {
        this(level, Span.list(text));
    }
}
