package kintsugi.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the seam that was drawn last: the next scene or page mostly has the same. Threads may share it. */
public final class LastSeam {
    private @Nullable Drawn last;

    private record Drawn(int steps, SeamFrame frame, double done, List<Mark> marks) {}

    /** The seam of a workshop with so many steps; see {@link Seam#marks}. */
    public synchronized List<Mark> marks(int steps, SeamFrame frame, double done) {
        Drawn known = last;
        if (known == null
                || known.steps() != steps
                || known.done() != done
                || !known.frame().equals(frame)) {
            known = new Drawn(steps, frame, done, Seam.of(steps).marks(frame, done));
            last = known;
        }
        return known.marks();
    }
}
