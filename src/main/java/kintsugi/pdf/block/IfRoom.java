package kintsugi.pdf.block;

import java.util.List;

/** Blocks that are left out where the page has no room for them. Only on the page itself, not inside other blocks. */
public record IfRoom(List<Block> blocks) implements Block {
    public IfRoom {
        blocks = List.copyOf(blocks);
    }
}
