package kintsugi.pdf.block;

import java.util.List;

/**
 * A box to tick with words beside it.
 *
 * @param tip the field's name for a screen reader
 * @param fillable a field to tick on a screen, or only drawn
 */
public record Check(List<Span> spans, String tip, boolean ticked, boolean fillable) implements Block {
    public Check {
        spans = List.copyOf(spans);
    }

    /** An empty box that can be ticked on paper and on a screen. */
    public static Check of(String text) {
        return new Check(Span.list(text), text, false, true);
    }
}
