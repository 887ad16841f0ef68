package kintsugi.pdf.write;

import java.util.ArrayList;
import java.util.List;

/** Slabs one under the other, made one slab: the first one's air is left out, growth goes to those that can grow. */
final class Pile {
    private final List<Slab> slabs = new ArrayList<>();
    private final double height;
    private final double baseline;
    private final double stretch;

    Pile(List<Slab> all) {
        double sum = 0;
        double step = 0;
        double line = 0;
        for (Slab slab : all) {
            Slab own = sum == 0 ? slab.before(0) : slab;
            if (line == 0 && own.baseline() > 0) {
                line = sum + own.before() + own.baseline();
            }
            slabs.add(own);
            sum += own.full();
            step = Math.max(step, own.stretch());
        }
        height = sum;
        baseline = line;
        stretch = step;
    }

    List<Slab> slabs() {
        return slabs;
    }

    double height() {
        return height;
    }

    double baseline() {
        return baseline;
    }

    double stretch() {
        return stretch;
    }

    /** Paints them from a top downward, in more than their own height where it is given. */
    void paint(kintsugi.pdf.file.Sheet sheet, double x, double y, double given) {
        double top = y;
        double rest = given - height;
        for (Slab slab : slabs) {
            double more = 0;
            if (slab.stretch() > 0) {
                more = Math.floor(rest / slab.stretch() + 1e-6) * slab.stretch();
                rest -= more;
            }
            top += slab.before();
            slab.paint().on(sheet, x, top, slab.height() + more);
            top += slab.height() + more;
        }
    }

    Slab slab() {
        return Slab.of(height, this::paint).baseline(baseline).stretch(stretch);
    }
}
