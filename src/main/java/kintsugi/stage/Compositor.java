package kintsugi.stage;

import java.awt.geom.Dimension2D;
import java.util.Locale;
import java.util.OptionalDouble;
import kintsugi.figure.ChartText;
import kintsugi.look.Face;
import kintsugi.look.Faces;
import kintsugi.look.Prose;
import kintsugi.look.SetText;
import kintsugi.look.TextFitter;
import kintsugi.look.Type;
import kintsugi.words.Words;

/** Sets text for one frame in one language. Sizes of type count in bodies, widths and heights in px. */
final class Compositor {
    /** Labels, which only orient. */
    static final double LABEL = 0.8;
    /** A first sentence, a subtitle. */
    static final double LEAD = 1.25;

    private final TextFitter fitter = new TextFitter(Faces.bundled());
    private final Frame frame;
    private final Words words;
    private final ChartText letters;

    /** A compositor; figures are measured by these letters. */
    Compositor(Frame frame, Words words, ChartText letters) {
        this.frame = frame;
        this.words = words;
        this.letters = letters;
    }

    Frame frame() {
        return frame;
    }

    Words words() {
        return words;
    }

    Locale language() {
        return words.language();
    }

    boolean mirrored() {
        return words.direction().mirrored();
    }

    ChartText letters() {
        return letters;
    }

    TextFitter fitter() {
        return fitter;
    }

    /** So many bodies, in px. */
    double b(double bodies) {
        return bodies * frame.body();
    }

    /** The room's words under this key of the bundle {@code stage}. */
    String word(String key, Object... arguments) {
        return words.text("stage." + key, arguments);
    }

    SetText text(String text, double size, double width) {
        return fitter.set(Prose.of(text), Type.text(b(size), language()), width);
    }

    SetText strong(String text, double size, double width) {
        return fitter.set(Prose.of(text), Type.text(b(size), language()).in(Face.STRONG), width);
    }

    SetText heading(String text, double size, double width) {
        return fitter.set(Prose.of(text), Type.heading(b(size), language()), width);
    }

    /** A text on one line, as wide as it is. */
    SetText line(String text, double size) {
        return text(text, size, width(text, size));
    }

    double width(String text, double size) {
        return Math.ceil(fitter.width(text, Type.text(b(size), language()))) + 1;
    }

    /** Display type at the largest size at which it holds, or at the least, where no word is spared. */
    SetText display(String text, double least, double most, Dimension2D box) {
        return heading(
                text, size(least, most, size -> holds(heading(text, size, box.getWidth()), box)), box.getWidth());
    }

    /** Running text at the largest size at which it holds, or at the least. */
    SetText running(String text, double least, double most, Dimension2D box) {
        return text(text, size(least, most, size -> holds(text(text, size, box.getWidth()), box)), box.getWidth());
    }

    /** The largest size in bodies that will do, or the least. */
    double size(double least, double most, java.util.function.DoublePredicate holds) {
        OptionalDouble found = TextFitter.largest(b(least), b(most), px -> holds.test(px / frame.body()));
        return found.isPresent() ? found.getAsDouble() / frame.body() : least;
    }

    /** From the top of a text to the top of its first line's capitals. */
    double overCapitals(SetText text) {
        return text.firstBaseline()
                - fitter.capitals(text.type().face(), text.type().size());
    }

    private static boolean holds(SetText text, Dimension2D box) {
        return !text.brokenWord() && text.height() <= box.getHeight();
    }
}
