package kintsugi.pdf.block;

import java.util.List;

/** Blocks in a box, on one page where they fit. */
public record Note(List<Block> blocks) implements Block {
    public Note {
        blocks = List.copyOf(blocks);
    }
}
