package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Paragraph;
import kintsugi.words.Words;

/** A step in the label column: its number in gold, and its name. */
final class StepLabel {
    private StepLabel() {}

    static List<Block> of(Words words, int number, String name) {
        List<Block> label = new ArrayList<>();
        if (number > 0) {
            label.add(Paragraph.number(words.numbers().whole(number)));
        }
        if (!name.isEmpty()) {
            label.add(Paragraph.label(name));
        }
        return label;
    }
}
