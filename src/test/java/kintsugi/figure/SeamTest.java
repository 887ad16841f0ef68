package kintsugi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeamTest {
    private static final Rectangle2D FOOT = new Rectangle2D.Double(0, 1000, 1920, 80);
    private static final Rectangle2D MARGIN = new Rectangle2D.Double(20, 0, 40, 842);
    private static final SeamFrame ACROSS = SeamFrame.across(FOOT, 6, false);

    @Test
    void goldReachesTheBendThatIsDoneAndTheRestIsToCome() {
        var marks = Seam.of(8).marks(ACROSS, 3);

        var gold = area(marks, Tone.GOLD_FILL).orElseThrow().getBounds2D();
        var toCome = area(marks, Tone.SEAM_TO_COME).orElseThrow().getBounds2D();
        assertThat(gold.getMinX()).isLessThanOrEqualTo(0);
        assertThat(toCome.getMaxX()).isGreaterThanOrEqualTo(1920);
        assertThat(toCome.getMinX()).isBetween(1920 * 2.0 / 8, 1920 * 3.0 / 8);
    }

    @Test
    void moreStepsDoneIsMoreGold() {
        var seam = Seam.of(8);
        double before = 0;
        for (double done = 0.5; done <= seam.whole(); done += 0.5) {
            double gold = toTheEdge(area(seam.marks(ACROSS, done), Tone.SEAM_CORE));
            assertThat(gold).isGreaterThan(before);
            before = gold;
        }
    }

    private static double toTheEdge(Optional<Shape> area) {
        return area.orElseThrow().getBounds2D().getMaxX();
    }

    @Test
    void nothingDoneIsNoGoldAndAllDoneIsNothingToCome() {
        var seam = Seam.of(8);

        assertThat(area(seam.marks(ACROSS, 0), Tone.GOLD_FILL)).isEmpty();
        assertThat(area(seam.marks(ACROSS, 0), Tone.SEAM_CORE)).isEmpty();
        assertThat(area(seam.marks(ACROSS, Seam.BEGUN), Tone.GOLD_FILL)).isPresent();
        assertThat(area(seam.marks(ACROSS, seam.whole()), Tone.SEAM_TO_COME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 12, 30})
    void itStaysInItsBoxFromEdgeToEdge(int steps) {
        for (long character = 0; character < 20; character++) {
            for (var frame : List.of(ACROSS, SeamFrame.down(MARGIN, 2, true))) {
                var seam = Seam.of(steps, character);
                var bounds = area(seam.marks(frame, seam.whole()), Tone.GOLD_FILL)
                        .orElseThrow()
                        .getBounds2D();
                var box = frame.box();
                double ends = 2 * frame.width();
                var roomy = frame.down()
                        ? new Rectangle2D.Double(
                                box.getX(), box.getY() - ends, box.getWidth(), box.getHeight() + 2 * ends)
                        : new Rectangle2D.Double(
                                box.getX() - ends, box.getY(), box.getWidth() + 2 * ends, box.getHeight());
                assertThat(roomy.contains(bounds))
                        .as("%d/%d %s in %s", steps, character, bounds, roomy)
                        .isTrue();
                assertThat(frame.down() ? bounds.getHeight() : bounds.getWidth())
                        .isGreaterThanOrEqualTo(frame.length());
            }
        }
    }

    @Test
    void itIsTheSameEveryTimeAndAnotherForAnotherCharacter() {
        assertThat(bounds(Seam.of(8))).isEqualTo(bounds(Seam.of(8)));
        assertThat(bounds(Seam.of(8, 1))).isNotEqualTo(bounds(Seam.of(8)));
    }

    private static Rectangle2D bounds(Seam seam) {
        return area(seam.marks(ACROSS, 4), Tone.GOLD_FILL).orElseThrow().getBounds2D();
    }

    @Test
    void mirroredItIsTheSameSeamSeenInAMirror() {
        var plain = area(Seam.of(8).marks(ACROSS, 3), Tone.GOLD_FILL).orElseThrow();
        var mirrored = area(Seam.of(8).marks(SeamFrame.across(FOOT, 6, true), 3), Tone.GOLD_FILL)
                .orElseThrow();

        var back = new AffineTransform(-1, 0, 0, 1, 1920, 0)
                .createTransformedShape(mirrored)
                .getBounds2D();
        assertThat(back.getX()).isCloseTo(plain.getBounds2D().getX(), within(1e-6));
        assertThat(back.getMaxX()).isCloseTo(plain.getBounds2D().getMaxX(), within(1e-6));
    }

    @Test
    void whatIsToComeIsThinner() {
        var seam = Seam.of(1);
        double gold =
                surface(area(seam.marks(ACROSS, seam.whole()), Tone.GOLD_FILL).orElseThrow());
        double toCome = surface(area(seam.marks(ACROSS, 0), Tone.SEAM_TO_COME).orElseThrow());

        assertThat(toCome / gold).isBetween(0.5, 0.7);
    }

    @Test
    void piecesThatOverlapLeaveNoHoles() {
        var gold = area(Seam.of(8).marks(ACROSS, 9), Tone.GOLD_FILL).orElseThrow();
        var middle = Course.of(8, 7L * 8, ACROSS);
        for (var bend : middle.bends().subList(1, 9)) {
            assertThat(gold.contains(bend.along(), bend.aside() + FOOT.getCenterY()))
                    .isTrue();
        }
    }

    private static double surface(Shape shape) {
        double painted = 0;
        var area = new Area(shape);
        for (double x = 0; x < 1920; x += 4) {
            for (double y = FOOT.getY(); y < FOOT.getMaxY(); y += 0.5) {
                painted += area.contains(x, y) ? 1 : 0;
            }
        }
        return painted;
    }

    private static Optional<Shape> area(List<Mark> marks, Tone tone) {
        return marks.stream()
                .filter(mark -> mark.tone() == tone)
                .map(mark -> ((Mark.Fill) mark).shape())
                .findFirst();
    }
}
