package kintsugi.print;

import java.util.List;
import kintsugi.figure.Light;
import kintsugi.figure.Palette;
import kintsugi.figure.Rgb;
import kintsugi.figure.Tokens;
import kintsugi.figure.Tone;
import kintsugi.pdf.draw.Area;
import kintsugi.pdf.draw.Contour;
import kintsugi.pdf.draw.Mark;
import kintsugi.pdf.draw.Stroke;
import kintsugi.pdf.draw.Words;

/** Figures in the colours of paper, as the PDF draws them. */
final class Drawing {
    private static final Palette PAPER = Tokens.standard().palette(Light.PAPER);

    private Drawing() {}

    static List<Mark> of(List<kintsugi.figure.Mark> marks) {
        return marks.stream().filter(mark -> !isSilent(mark)).map(Drawing::of).toList();
    }

    private static boolean isSilent(kintsugi.figure.Mark mark) {
        return mark instanceof kintsugi.figure.Mark.Label label && label.text().isBlank();
    }

    static int rgb(Tone tone) {
        Rgb colour = PAPER.of(tone);
        return colour.red() << 16 | colour.green() << 8 | colour.blue();
    }

    private static Mark of(kintsugi.figure.Mark mark) {
        int colour = rgb(mark.tone());
        if (mark instanceof kintsugi.figure.Mark.Fill fill) {
            return new Area(Contour.of(fill.shape()), colour);
        }
        if (mark instanceof kintsugi.figure.Mark.Stroke stroke) {
            return new Stroke(Contour.of(stroke.shape()), colour, stroke.width());
        }
        var label = (kintsugi.figure.Mark.Label) mark;
        return new Words(
                label.text(),
                label.x(),
                label.baseline(),
                label.size(),
                label.weight() == kintsugi.figure.Mark.Weight.SEMIBOLD,
                colour,
                anchor(label.anchor()));
    }

    private static Words.Anchor anchor(kintsugi.figure.Mark.Anchor anchor) {
        return switch (anchor) {
            case LEFT -> Words.Anchor.LEFT;
            case CENTRE -> Words.Anchor.MIDDLE;
            case RIGHT -> Words.Anchor.RIGHT;
        };
    }
}
