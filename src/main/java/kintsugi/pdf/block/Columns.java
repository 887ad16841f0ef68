package kintsugi.pdf.block;

import java.util.List;

/** Blocks side by side, 4 mm apart; their widths stand to each other as the weights. One is kept on one page. */
public record Columns(List<Column> columns) implements Block {
    /** One column and its share of the width. */
    public record Column(double weight, List<Block> blocks) {
        public Column {
            blocks = List.copyOf(blocks);
        }
    }

    public Columns {
        columns = List.copyOf(columns);
    }
}
