package kintsugi.pdf.block;

import java.util.List;

/** Label column (32 mm) and main column side by side, their first lines on one height. Breaks with its body. */
public record Row(List<Block> label, List<Block> body) implements Block {
    public Row {
        label = List.copyOf(label);
        body = List.copyOf(body);
    }

    /** A row with a small muted label. */
    public static Row of(String label, Block... body) {
        return new Row(label.isEmpty() ? List.of() : List.of(Paragraph.label(label)), List.of(body));
    }
}
