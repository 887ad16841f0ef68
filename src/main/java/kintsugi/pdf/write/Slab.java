package kintsugi.pdf.write;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.file.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A strip of a page that can't be cut; lengths in points.
 *
 * @param before air above it, none at the top of a page
 * @param baseline the first baseline from its top, 0 where it has none
 * @param stretch its height may grow in steps of this, 0 for never
 * @param spot where on a page it wants to stand
 * @param optional the tag of blocks that may be left out, on the first of their slabs
 */
record Slab(
        double before,
        double height,
        double baseline,
        Glue glue,
        double stretch,
        Spot spot,
        @Nullable Tag optional,
        Paint paint) {
    /** Where on a page a slab wants to stand. */
    enum Spot {
        FLOW,
        NEW_PAGE,
        FOOT
    }

    static Slab of(double height, Paint paint) {
        return new Slab(0, height, 0, Glue.NONE, 0, Spot.FLOW, null, paint);
    }

    static Slab space(double height) {
        return of(0, Paint.NOTHING).before(height).glue(Glue.KEEP);
    }

    Slab before(double points) {
        return new Slab(points, height, baseline, glue, stretch, spot, optional, paint);
    }

    Slab height(double points) {
        return new Slab(before, points, baseline, glue, stretch, spot, optional, paint);
    }

    Slab baseline(double points) {
        return new Slab(before, height, points, glue, stretch, spot, optional, paint);
    }

    Slab glue(Glue other) {
        return new Slab(before, height, baseline, other, stretch, spot, optional, paint);
    }

    Slab stretch(double step) {
        return new Slab(before, height, baseline, glue, step, spot, optional, paint);
    }

    Slab spot(Spot other) {
        return new Slab(before, height, baseline, glue, stretch, other, optional, paint);
    }

    Slab optional(Tag tag) {
        return new Slab(before, height, baseline, glue, stretch, spot, tag, paint);
    }

    Slab paint(Paint other) {
        return new Slab(before, height, baseline, glue, stretch, spot, optional, other);
    }

    double full() {
        return before + height;
    }

    /** The slabs held to one another, so that they stay on one page where they fit. */
    static List<Slab> together(List<Slab> slabs) {
        List<Slab> kept = new ArrayList<>(slabs);
        for (int i = 0; i < kept.size() - 1; i++) {
            if (kept.get(i).glue == Glue.NONE) {
                kept.set(i, kept.get(i).glue(Glue.KEEP));
            }
        }
        return kept;
    }

    static double height(List<Slab> slabs) {
        return slabs.stream().mapToDouble(Slab::full).sum();
    }
}
