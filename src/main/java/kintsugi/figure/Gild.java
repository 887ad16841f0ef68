package kintsugi.figure;

import java.awt.geom.Path2D;
import java.util.List;

/** The areas of one kind of seam, gathered piece by piece. */
final class Gild {
    private final Hand hand;
    private final double factor;
    private final Path2D area = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final Path2D core = new Path2D.Double(Path2D.WIND_NON_ZERO);

    Gild(Hand hand, double factor) {
        this.hand = hand;
        this.factor = factor;
    }

    Path2D area() {
        return area;
    }

    Path2D core() {
        return core;
    }

    void add(Twig twig) {
        twig.crack(factor).addTo(area);
    }

    /** Adds a run from one share of its length to another; where the gold does not go on, it ends in a drop. */
    void add(Stretch run, double from, double to, boolean goesOn) {
        var places = run.between(from, to);
        if (to <= from || places.size() < 2) {
            return;
        }
        var ribs = places.stream().map(place -> rib(run, place)).toList();
        var end = places.get(places.size() - 1);
        var light = places.stream()
                .map(place -> light(run, place, goesOn ? Double.MAX_VALUE : end.way() - place.way()))
                .toList();
        new Crack(ribs).addTo(area);
        new Crack(light).addTo(core);
        join(area, ribs);
        join(core, light);
        if (!goesOn) {
            Crack.addDrop(area, end.spot(), 0.78 * hand.width());
        }
    }

    private static void join(Path2D path, List<Crack.Rib> ribs) {
        for (var rib : List.of(ribs.get(0), ribs.get(ribs.size() - 1))) {
            Crack.addDrop(path, rib.spot(), (rib.left() + rib.right()) / 2);
        }
    }

    private Crack.Rib rib(Stretch run, Stretch.Place place) {
        double arc = run.arc() + place.way();
        double fromBend = run.fromBend(place);
        return new Crack.Rib(place.spot(), factor * hand.left(arc, fromBend), factor * hand.right(arc, fromBend));
    }

    private Crack.Rib light(Stretch run, Stretch.Place place, double fromEnd) {
        double half = hand.core(run.arc() + place.way()) * Math.min(1, fromEnd / (5 * hand.width()));
        return new Crack.Rib(place.spot(), half, half);
    }
}
