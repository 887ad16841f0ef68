package kintsugi.pdf;

import java.util.List;
import kintsugi.pdf.block.Block;

/** Blocks that start on a new page and share one dress. */
public record Section(Dress dress, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
