package kintsugi.pdf.block;

import java.util.List;

/**
 * Rows between two rails, parted by rungs.
 *
 * @param fill whether the rungs share out the rest of the page; ruled lines that fill grow with them
 */
public record Ladder(List<Row> rungs, boolean fill) implements Block {
    public Ladder {
        rungs = List.copyOf(rungs);
    }
}
