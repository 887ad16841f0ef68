package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import kintsugi.figure.Light;
import kintsugi.kiosk.turn.Rig;
import kintsugi.look.Look;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.workshop.SeatProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class PromisesLeafTest {
    private final Rig rig = new Rig();

    private OffScreen promises() {
        Look.install(Light.PAPER);
        KioskPanel panel = new KioskPanel(rig.model());
        rig.model().sitDown();
        rig.model().codes().begin();
        return OffScreen.of(panel, 1024, 768);
    }

    private static String read(OffScreen screen) {
        StringBuilder all = new StringBuilder();
        screen.all(Passage.class).stream()
                .filter(Component::isShowing)
                .forEach(passage -> all.append(passage.getAccessibleContext().getAccessibleName())
                        .append('\n'));
        return all.toString();
    }

    @Test
    void theWayOutAndTheForgettingArePromisedAtFullSizeBeforeTheFirstQuestion() {
        OffScreen screen = promises();

        assertThat(read(screen))
                .contains("A way out at once.", "Hide\u201D, or Shift three times, covers the screen")
                .contains("Closing the workshop erases all that was written.")
                .contains("the facilitator may hold back, black out or retell a text");
        assertThat(screen.all(Passage.class))
                .allSatisfy(passage -> assertThat(passage.shrunk())
                        .as(passage.getAccessibleContext().getAccessibleName())
                        .isEqualTo(1));
    }

    @Test
    void aRefusalStandsAloneInThePlaceOfTheLastPromise() {
        OffScreen screen = promises();
        rig.seat().fails(SeatProblem.Kind.NO_PLACE_LEFT);
        rig.model().codes().haveRead();

        assertThat(read(screen)).contains("All codes for tonight are taken.").doesNotContain("A way out at once.");
    }
}
