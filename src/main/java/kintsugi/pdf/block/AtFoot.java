package kintsugi.pdf.block;

import java.util.List;

/** Blocks that stand at the foot of the page on which they come to lie. */
public record AtFoot(List<Block> blocks) implements Block {
    public AtFoot {
        blocks = List.copyOf(blocks);
    }
}
