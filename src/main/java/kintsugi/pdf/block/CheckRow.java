package kintsugi.pdf.block;

import java.util.List;

/**
 * Boxes in a row with a small label beside each, over several lines where there are many.
 *
 * @param name what they count, for a screen reader; a field is called by name and label
 * @param fillable fields to tick on a screen, or only drawn
 */
public record CheckRow(String name, List<String> labels, boolean fillable) implements Block {
    public CheckRow {
        labels = List.copyOf(labels);
    }
}
