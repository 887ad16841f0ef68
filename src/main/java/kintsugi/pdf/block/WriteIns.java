package kintsugi.pdf.block;

import java.util.List;

/**
 * Large words at the start of lines to write on, all lines equally long.
 *
 * @param fillable whether each line is also a field to type into
 */
public record WriteIns(List<String> labels, boolean fillable) implements Block {
    public WriteIns {
        labels = List.copyOf(labels);
    }
}
