package kintsugi.look;

import java.awt.geom.Dimension2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * Sets text: breaks it into balanced lines, and finds the largest size at which it holds in a box. Needs no screen and
 * has no state; threads may share it.
 */
public final class TextFitter {
    private static final double FINENESS = 0.25;
    private static final double OVERRUN = 0.5;
    private static final String MIDDLING = "The quick brown fox jumps over the lazy dog";

    private final Faces faces;

    /** A fitter for these faces. */
    public TextFitter(Faces faces) {
        this.faces = faces;
    }

    /** Sets a paragraph in as few lines as the width allows, of about the same length. */
    public SetText set(Prose prose, Type type, double width) {
        var typeset = new Typeset(faces, type);
        var shown = typeset.shown(prose);
        var tied = set(typeset.tied(shown), type, width, typeset);
        return tied.brokenWord() ? set(shown, type, width, typeset) : tied;
    }

    private SetText set(Prose tied, Type type, double width, Typeset typeset) {
        var text = tied.text();
        if (text.isEmpty()) {
            return new SetText(tied, List.of(), type, width, false);
        }
        var breaks = new Breaks(text, typeset.attributed(tied), type.language());
        var ends = breaks.balanced(width);
        var lines = lines(breaks, ends, type);
        double over = lines.stream().mapToDouble(SetText.Line::width).max().orElse(0) - width;
        if (over > OVERRUN && !breaks.breaksAWord(ends)) {
            // Where scripts of both directions meet, a line may come out longer than it was measured in its paragraph.
            ends = breaks.balanced(width - over);
            lines = lines(breaks, ends, type);
        }
        return new SetText(tied, lines, type, width, breaks.breaksAWord(ends));
    }

    private List<SetText.Line> lines(Breaks breaks, List<Integer> ends, Type type) {
        var metrics = faces.font(type.face(), type.size()).getLineMetrics("x", Breaks.CONTEXT);
        double pitch = type.size() * type.leading();
        double baseline = (pitch - metrics.getAscent() - metrics.getDescent()) / 2 + metrics.getAscent();
        var lines = new ArrayList<SetText.Line>();
        int from = 0;
        for (int end : ends) {
            lines.add(new SetText.Line(breaks.line(from, end), baseline + lines.size() * pitch, end));
            from = end;
        }
        return List.copyOf(lines);
    }

    /** The width of a line of text, unbroken. */
    public double width(String text, Type type) {
        return set(Prose.of(text), type, Float.MAX_VALUE / 4).width();
    }

    /** The width in which about so many letters stand in a line; 45 to 70 read well. */
    public double measure(int letters, Type type) {
        return width(MIDDLING, new Type(type.face(), type.size(), type.leading(), Locale.ENGLISH))
                / MIDDLING.length()
                * letters;
    }

    /** The height of a capital letter, in px. */
    public double capitals(Face face, double size) {
        return faces.font(face, size)
                .createGlyphVector(Breaks.CONTEXT, "H")
                .getVisualBounds()
                .getHeight();
    }

    /** The largest size, to a quarter of a px, at which something holds; none if it does not even at the least. */
    public static OptionalDouble largest(double least, double most, DoublePredicate holds) {
        if (!holds.test(least)) {
            return OptionalDouble.empty();
        }
        if (holds.test(most)) {
            return OptionalDouble.of(most);
        }
        double good = least;
        double bad = most;
        while (bad - good > FINENESS) {
            double middle = (good + bad) / 2;
            if (holds.test(middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return OptionalDouble.of(good);
    }

    /**
     * Sets paragraphs beneath one another, at the largest body that lets them hold in the box. Where they do not hold
     * at the least body, those that do are set at that, and the rest is for a next page.
     *
     * @param least the smallest body, in px
     * @param most the largest, in px
     */
    public Fitted fit(List<Paragraph> paragraphs, Locale language, Dimension2D box, double least, double most) {
        var stack = new Stack(this, language, box);
        var size = largest(least, most, body -> stack.holds(paragraphs, body));
        return size.isPresent() ? stack.set(paragraphs, size.getAsDouble()) : stack.begin(paragraphs, least);
    }
}
