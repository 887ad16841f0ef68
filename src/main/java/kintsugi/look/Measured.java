package kintsugi.look;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import kintsugi.words.Direction;

/**
 * A paragraph measured once, which breaks at any size: letters grow evenly with their size, so that the width shrinks
 * instead. Threads may share it.
 */
final class Measured {
    private static final double SIZE = 100;
    private static final double WIDEST = Float.MAX_VALUE / 4;
    private static final double OVERRUN = 0.5;

    private final Faces faces;
    private final Prose prose;
    private final String text;
    private final Breaks breaks;
    private final boolean mixed;

    /** A paragraph, which may not be empty, in this face and language; the size of the type doesn't matter. */
    Measured(Faces faces, Prose prose, Type type) {
        this.faces = faces;
        this.prose = prose;
        this.text = prose.text();
        breaks = new Breaks(text, new Typeset(faces, type.at(SIZE)).attributed(prose), type.language());
        mixed = Direction.of(type.language()).mirrored() || Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** The paragraph in lines of this width, in px. */
    synchronized SetText at(Type type, double width) {
        double scale = SIZE / type.size();
        var ends = breaks.balanced(Math.min(WIDEST, width * scale));
        var lines = lines(ends, type);
        if (mixed && !breaks.breaksAWord(ends)) {
            double over = lines.stream().mapToDouble(SetText.Line::width).max().orElse(0) - width;
            if (over > OVERRUN) {
                // Where scripts of both directions meet, a line may come out longer than it was measured in its
                // paragraph.
                ends = breaks.balanced((width - over) * scale);
                lines = lines(ends, type);
            }
        }
        return new SetText(prose, lines, type, width, breaks.breaksAWord(ends));
    }

    private List<SetText.Line> lines(List<Integer> ends, Type type) {
        var metrics = faces.font(type.face(), type.size()).getLineMetrics("x", Breaks.CONTEXT);
        double pitch = type.size() * type.leading();
        double baseline = (pitch - metrics.getAscent() - metrics.getDescent()) / 2 + metrics.getAscent();
        var laying = new Laying(new Typeset(faces, type), prose);
        var lines = new ArrayList<SetText.Line>();
        int from = 0;
        for (int end : ends) {
            lines.add(new SetText.Line(laying, from, end, baseline + lines.size() * pitch));
            from = end;
        }
        return List.copyOf(lines);
    }
}
