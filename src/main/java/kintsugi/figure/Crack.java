package kintsugi.figure;

import java.awt.geom.Path2D;
import java.util.List;

/** A piece of the seam: a line of ribs close together, whose width changes along it, as an outline to be filled. */
record Crack(List<Rib> ribs) {
    private static final int DROP_CORNERS = 24;

    /** A place on the line and how far the lacquer reaches on both sides. */
    record Rib(Spot spot, double left, double right) {}

    /** Adds the outline, always turning the same way, so that pieces that overlap make one area. */
    void addTo(Path2D path) {
        int last = ribs.size() - 1;
        if (last < 1) {
            return;
        }
        move(path, edge(0, ribs.get(0).left()));
        for (int i = 1; i <= last; i++) {
            line(path, edge(i, ribs.get(i).left()));
        }
        for (int i = last; i >= 0; i--) {
            line(path, edge(i, -ribs.get(i).right()));
        }
        path.closePath();
    }

    private Spot edge(int index, double offset) {
        var before = ribs.get(Math.max(0, index - 1)).spot();
        var after = ribs.get(Math.min(ribs.size() - 1, index + 1)).spot();
        return ribs.get(index).spot().plus(before.directionTo(after) - Math.PI / 2, offset);
    }

    /** Adds a round drop, turning the same way as the outlines. */
    static void addDrop(Path2D path, Spot middle, double radius) {
        move(path, middle.plus(0, radius));
        for (int i = 1; i < DROP_CORNERS; i++) {
            line(path, middle.plus(2 * Math.PI * i / DROP_CORNERS, radius));
        }
        path.closePath();
    }

    private static void move(Path2D path, Spot to) {
        path.moveTo(to.along(), to.aside());
    }

    private static void line(Path2D path, Spot to) {
        path.lineTo(to.along(), to.aside());
    }
}
