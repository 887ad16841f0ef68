package kintsugi.stage;

import java.awt.geom.Dimension2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.DoubleToIntFunction;
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

    private final TextFitter fitter = TextFitter.remembering(Faces.bundled());
    private final Frame frame;
    private final Words words;
    private final ChartText letters;
    private final GuidePictures pictures;

    /** A compositor; figures are measured by these letters. */
    Compositor(Frame frame, Words words, ChartText letters, GuidePictures pictures) {
        this.frame = frame;
        this.words = words;
        this.letters = letters;
        this.pictures = pictures;
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

    GuidePictures pictures() {
        return pictures;
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

    /**
     * The beginning of a text.
     *
     * @param end where it ends in the whole
     */
    record Beginning(SetText text, int end) {}

    /** A text in as many pieces as it has to have if none may be higher than the room; one where it holds. */
    List<SetText> pieces(String text, double size, double width, double room) {
        var pieces = new ArrayList<SetText>();
        var rest = text(text, size, width);
        while (rest.height() > room && rest.lines().size() > 1) {
            var beginning = beginning(rest, room);
            pieces.add(beginning.text());
            rest = text(rest.source().text().substring(beginning.end()).strip(), size, width);
        }
        pieces.add(rest);
        return List.copyOf(pieces);
    }

    /** As many of the first lines of a text, but not all, as are no higher than the room; one at the least. */
    Beginning beginning(SetText text, double room) {
        double line = text.height() / text.lines().size();
        int held = Math.max(1, Math.min((int) (room / line), text.lines().size() - 1));
        var begun = begin(text, held);
        while (begun.height() > room && held > 1) {
            begun = begin(text, --held);
        }
        return new Beginning(begun, text.lines().get(held - 1).end());
    }

    /** The first lines of a text, set anew: they may break otherwise, and need one more. */
    private SetText begin(SetText text, int lines) {
        var begin =
                text.source().text().substring(0, text.lines().get(lines - 1).end());
        return fitter.set(Prose.of(begin.strip()), text.type(), text.measure());
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

    /** Display type at the largest size at which it holds, or at the least; smaller where that spares a word. */
    SetText display(String text, double least, double most, Dimension2D box) {
        double width = box.getWidth();
        var set = heading(text, size(least, most, size -> holds(heading(text, size, width), box)), width);
        return set.brokenWord() && least > 1
                ? heading(
                        text, size(1, least, size -> !heading(text, size, width).brokenWord()), width)
                : set;
    }

    /** Running text at the largest size at which it holds, or at the least. */
    SetText running(String text, double least, double most, Dimension2D box) {
        return text(text, size(least, most, size -> holds(text(text, size, box.getWidth()), box)), box.getWidth());
    }

    /** The largest size in bodies that will do, or the least. */
    double size(double least, double most, DoublePredicate holds) {
        OptionalDouble found = TextFitter.largest(b(least), b(most), px -> holds.test(px / frame.body()));
        return found.isPresent() ? found.getAsDouble() / frame.body() : least;
    }

    /** The largest size in bodies, from one up, that needs no more pages than one does. */
    double size(double most, DoubleToIntFunction pages) {
        int fewest = pages.applyAsInt(1);
        return size(1, most, each -> pages.applyAsInt(each) == fewest);
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
