package kintsugi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmblemTest {
    private static final Rectangle2D BOX = new Rectangle2D.Double(30, 10, 300, 200);

    @ParameterizedTest
    @EnumSource
    void itFillsTheMiddleOfItsBoxAndStaysInIt(Emblem emblem) {
        Rectangle2D bounds = ink(emblem).getBounds2D();

        assertThat(new Rectangle2D.Double(80, 10, 200, 200).contains(bounds))
                .as(bounds.toString())
                .isTrue();
        assertThat(Math.max(bounds.getWidth(), bounds.getHeight())).isGreaterThan(160);
    }

    @Test
    void noTwoLookAlike() {
        List<Emblem> seen = new ArrayList<>();
        for (Emblem emblem : Emblem.values()) {
            for (Emblem other : seen) {
                assertThat(difference(emblem, other))
                        .as(emblem + " and " + other)
                        .isGreaterThan(0.3);
            }
            seen.add(emblem);
        }
    }

    /** Which part of what either inks is not inked by both, 0 to 1, laid over one another at the same size. */
    private static double difference(Emblem one, Emblem other) {
        Area both = new Area(square(one));
        both.intersect(square(other));
        Area either = new Area(square(one));
        either.add(square(other));
        return 1 - size(both) / size(either);
    }

    private static Area square(Emblem emblem) {
        Area ink = ink(emblem);
        Rectangle2D at = ink.getBounds2D();
        return ink.createTransformedArea(new AffineTransform(
                100 / at.getWidth(),
                0,
                0,
                100 / at.getHeight(),
                -at.getX() * 100 / at.getWidth(),
                -at.getY() * 100 / at.getHeight()));
    }

    private static double size(Area area) {
        int inked = 0;
        for (int x = 0; x < 100; x++) {
            for (int y = 0; y < 100; y++) {
                inked += area.contains(x + 0.5, y + 0.5) ? 1 : 0;
            }
        }
        return inked;
    }

    private static Area ink(Emblem emblem) {
        Area all = new Area();
        for (Mark mark : emblem.marks(BOX)) {
            if (mark instanceof Mark.Fill fill) {
                all.add(new Area(fill.shape()));
            } else if (mark instanceof Mark.Stroke stroke) {
                all.add(new Area(new BasicStroke((float) stroke.width(), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER)
                        .createStrokedShape(stroke.shape())));
            }
        }
        return all;
    }
}
