package kintsugi.pdf.block;

import java.util.List;

/** A list of body text with bullets. */
public record Bullets(List<List<Span>> items) implements Block {
    public Bullets {
        items = items.stream().map(List::copyOf).toList();
    }

    /** A list of plain items. */
    public static Bullets of(List<String> items) {
        return new Bullets(items.stream().map(Span::list).toList());
    }
}
