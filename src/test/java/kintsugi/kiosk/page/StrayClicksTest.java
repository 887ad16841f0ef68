package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import kintsugi.figure.Light;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.Page;
import kintsugi.kiosk.turn.PreviewPage;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.look.Look;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who clicks twice where once was enough. */
@ExtendWith(OnEventThread.class)
class StrayClicksTest {
    private final Rig rig = new Rig();

    @BeforeEach
    void install() {
        Look.install(Light.PAPER);
    }

    private OffScreen writing() {
        OffScreen screen = OffScreen.of(new KioskPanel(rig.model()), 1024, 768);
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        rig.model().asking().type("Not after midnight.");
        return screen;
    }

    private static void click(OffScreen screen, String name, int count) {
        screen.settle(1024, 768);
        screen.click(screen.find(Component.class, name), count);
    }

    @Test
    void aDoubleClickOnShareOnlyLeadsToTheLookAtIt() {
        OffScreen screen = writing();

        click(screen, "share", 1);
        click(screen, "share", 2);
        assertThat(rig.page()).isInstanceOf(PreviewPage.class);

        click(screen, "share", 1);
        assertThat(rig.page()).isNotInstanceOf(PreviewPage.class);
    }

    @Test
    void theSecondTapOfAFingerThatTrembledIsNotTakenForOneOfItsOwn() {
        OffScreen screen = writing();

        click(screen, "share", 1);
        screen.settle(1024, 768);
        screen.tapAgain(screen.find(Component.class, "share"), 25, -18);
        assertThat(rig.page()).isInstanceOf(PreviewPage.class);
        screen.tapAgain(screen.find(Component.class, "share"), 80, 0);
        assertThat(rig.page()).isNotInstanceOf(PreviewPage.class);
    }

    @Test
    void twoQuickClicksOnOnePageAreTwo() {
        OffScreen screen = writing();
        click(screen, "dim", 1);
        click(screen, "dim", 2);

        assertThat(rig.page()).isInstanceOf(AskPage.class);
        assertThat(rig.model().state().dimmed()).isFalse();
    }

    @Test
    void hideTakesEveryClick() {
        OffScreen screen = writing();
        click(screen, "share", 1);
        click(screen, "hide", 2);

        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
    }
}
