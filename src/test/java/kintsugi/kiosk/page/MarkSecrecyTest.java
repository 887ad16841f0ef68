package kintsugi.kiosk.page;

import static kintsugi.kiosk.page.OverTheShoulder.picture;
import static kintsugi.kiosk.page.OverTheShoulder.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.SwingUtilities;
import kintsugi.figure.Light;
import kintsugi.kiosk.turn.HandOverPage;
import kintsugi.kiosk.turn.Rig;
import kintsugi.look.Look;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.workshop.Picture;
import kintsugi.workshop.PictureMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The kiosk's part of promise 7: whose paper lies at the printer, only its owner knows. */
@ExtendWith(OnEventThread.class)
class MarkSecrecyTest {
    private static final int LARGEST = 64;
    private static final int WIDTH = 1024;

    private final Rig rig = new Rig();

    @BeforeEach
    void install() {
        Look.install(Light.PAPER);
    }

    private static KioskPanel handed(Rig rig) {
        KioskPanel panel = new KioskPanel(rig.model());
        OffScreen.of(panel, WIDTH, 768);
        Gallery.handedOver(rig);
        return panel;
    }

    @Test
    void aMarkThatNobodyHoldsLooksLikeEveryOtherMark() {
        Rig other = new Rig();
        other.seat().marks(new PictureMark(Picture.BOAT, 3));
        KioskPanel one = handed(rig);
        KioskPanel two = handed(other);

        assertThat(picture(one)).isEqualTo(picture(two));
        assertThat(spoken(one)).isEqualTo(spoken(two)).doesNotContainIgnoringCase("heron");
    }

    @Test
    void whileItIsHeldItShowsSmallAndIsSpoken() {
        KioskPanel panel = handed(rig);
        int[] covered = picture(panel);
        rig.model().handingOver().see(true);
        int[] held = picture(panel);

        assertThat(spoken(panel)).contains("heron 7");
        Component mark = OffScreen.tree(panel)
                .filter(MarkPicture.class::isInstance)
                .findFirst()
                .orElseThrow();
        Rectangle place = SwingUtilities.convertRectangle(mark.getParent(), mark.getBounds(), panel);
        assertThat(changed(covered, held, place).height)
                .as("the picture, in px at 96 dpi")
                .isBetween(24, LARGEST);
        rig.model().handingOver().see(false);
        assertThat(picture(panel)).isEqualTo(covered);
        assertThat(spoken(panel)).doesNotContain("heron");
    }

    /** All that differs between two pictures of the page, within a place on it. */
    private static Rectangle changed(int[] one, int[] other, Rectangle place) {
        Rectangle changed = new Rectangle(-1, -1);
        IntStream.range(0, one.length)
                .filter(i -> one[i] != other[i] && place.contains(i % WIDTH, i / WIDTH))
                .forEach(i -> changed.add(new Rectangle(i % WIDTH, i / WIDTH, 1, 1)));
        return changed;
    }

    @Test
    void itIsHeldByTheButtonOrByTheKeyOne() {
        OffScreen screen = OffScreen.of(handed(rig), WIDTH, 768);
        List<Boolean> seen = new ArrayList<>();
        rig.model().listen(state -> seen.add(rig.page(HandOverPage.class).seen()));
        for (int key : new int[] {KeyEvent.VK_SPACE, KeyEvent.VK_ENTER, KeyEvent.VK_1}) {
            screen.press(screen.find(Key.class, "hold"), key);
        }
        screen.click(screen.find(Key.class, "hold"));

        assertThat(seen).containsExactly(true, false, true, false, true, false, true, false);
    }

    @Test
    void itIsCoveredWhenAnythingLaySinceOverThePage() {
        handed(rig);
        rig.model().handingOver().see(true);
        rig.model().help(true);
        rig.model().help(false);
        assertThat(rig.page(HandOverPage.class).seen()).isFalse();

        rig.model().handingOver().see(true);
        rig.passSeconds(125);
        rig.model().stillHere();
        assertThat(rig.page(HandOverPage.class).seen()).isFalse();
    }
}
