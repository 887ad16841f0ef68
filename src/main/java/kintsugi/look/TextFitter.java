package kintsugi.look;

import java.awt.geom.Dimension2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.DoublePredicate;

/**
 * Sets text: breaks it into balanced lines, and finds the largest size at which it holds in a box. Needs no screen;
 * threads may share it.
 */
public final class TextFitter {
    private static final double FINENESS = 0.25;
    private static final String MIDDLING = "The quick brown fox jumps over the lazy dog";

    private final Faces faces;
    private final BiFunction<Known, Type, Measurements> measuring;

    private record Known(Prose prose, Face face, Locale language) {}

    /** A fitter for these faces, which keeps nothing. */
    public TextFitter(Faces faces) {
        this.faces = faces;
        measuring = (known, type) -> new Measurements(faces, known.prose(), type);
    }

    private TextFitter(Faces faces, Map<Known, Measurements> known) {
        this.faces = faces;
        measuring = (each, type) -> known.computeIfAbsent(each, key -> new Measurements(faces, key.prose(), type));
    }

    /** A fitter for what is tried at many sizes: it keeps each paragraph that it has measured for as long as it lives. */
    public static TextFitter remembering(Faces faces) {
        return new TextFitter(faces, new ConcurrentHashMap<>());
    }

    /** Sets a paragraph in as few lines as the width allows, of about the same length. */
    public SetText set(Prose prose, Type type, double width) {
        if (prose.text().isEmpty()) {
            return new SetText(prose, List.of(), type, width, false);
        }
        return measuring
                .apply(new Known(prose, type.face(), type.language()), type)
                .at(type, width);
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
