package kintsugi.kiosk.page;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;

/** A text of one's own, to be read: a passage for each of its lines. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Passage> of(Ground ground, String text, Tone tone) {
        List<Passage> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(Passage.body(ground, line.isEmpty() ? " " : line).in(tone));
        }
        return lines;
    }
}
