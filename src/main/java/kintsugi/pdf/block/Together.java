package kintsugi.pdf.block;

import java.util.List;

/** Blocks that stay on one page where they fit on one. */
public record Together(List<Block> blocks) implements Block {
    public Together {
        blocks = List.copyOf(blocks);
    }
}
