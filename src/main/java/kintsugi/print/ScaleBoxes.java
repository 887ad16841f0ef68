package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.ChartText;
import kintsugi.figure.Tone;
import kintsugi.guide.Form;
import kintsugi.pdf.block.Figure;
import kintsugi.pdf.draw.Contour;
import kintsugi.pdf.draw.Mark;
import kintsugi.pdf.draw.Stroke;
import kintsugi.pdf.draw.Words.Anchor;
import kintsugi.words.Words;

/** A scale to mark with a pen: a box for each number, and the words at both ends. */
final class ScaleBoxes {
    private static final double WIDTH = 350;
    private static final double BOX = 17;
    private static final double NUMBERS = 9;
    private static final double TOP = 14;
    private static final double LABEL = 8.4;
    private static final double LINE = 11.8;

    private final Words words;
    private final ChartText text;

    ScaleBoxes(Words words, ChartText text) {
        this.words = words;
        this.text = text;
    }

    Figure figure(Form.Scale scale) {
        List<Mark> marks = new ArrayList<>();
        int count = scale.high() - scale.low() + 1;
        double pitch = (WIDTH - BOX) / Math.max(1, count - 1);
        double side = Math.min(BOX, pitch * 0.8);
        for (int i = 0; i < count; i++) {
            double middle = BOX / 2 + i * pitch;
            double x = words.direction().mirrored() ? WIDTH - middle : middle;
            marks.add(new Stroke(Contour.box(x - side / 2, TOP, side, side, 2), Drawing.rgb(Tone.TEXT), 0.9));
            marks.add(label(words.numbers().whole(scale.low() + i), x, NUMBERS, Anchor.MIDDLE));
        }
        List<String> low = text.lines(scale.lowEnd(), LABEL, WIDTH * 0.45);
        List<String> high = text.lines(scale.highEnd(), LABEL, WIDTH * 0.45);
        boolean mirrored = words.direction().mirrored();
        end(mirrored ? high : low, 0, Anchor.LEFT, marks);
        end(mirrored ? low : high, WIDTH, Anchor.RIGHT, marks);
        double height = TOP + BOX + 3 + LINE * Math.max(low.size(), high.size());
        String alt = words.text("print.sheet.scale.alt", scale.low(), scale.lowEnd(), scale.high(), scale.highEnd());
        return new Figure(WIDTH, height, 0, alt, marks);
    }

    private static void end(List<String> lines, double x, Anchor anchor, List<Mark> marks) {
        for (int i = 0; i < lines.size(); i++) {
            marks.add(label(lines.get(i), x, TOP + BOX + LINE * (i + 1), anchor));
        }
    }

    private static Mark label(String label, double x, double baseline, Anchor anchor) {
        return new kintsugi.pdf.draw.Words(label, x, baseline, LABEL, false, Drawing.rgb(Tone.MUTED), anchor);
    }
}
