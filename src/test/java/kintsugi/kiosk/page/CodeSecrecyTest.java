package kintsugi.kiosk.page;

import static kintsugi.kiosk.page.OverTheShoulder.picture;
import static kintsugi.kiosk.page.OverTheShoulder.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Light;
import kintsugi.kiosk.turn.CodePage;
import kintsugi.kiosk.turn.NotebookPage;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.TypePage;
import kintsugi.look.Look;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The kiosk's part of promise 2: a code is shown a group at a time while it is held, and masked when it is typed. */
@ExtendWith(OnEventThread.class)
class CodeSecrecyTest {
    private final Rig rig = new Rig();
    private final Rig other = new Rig();

    @BeforeEach
    void install() {
        Look.install(Light.PAPER);
    }

    @Test
    void aCodeThatNobodyHoldsLooksLikeEveryOtherCode() {
        KioskPanel one = at(rig);
        KioskPanel two = at(other);
        Code code = rig.beginUntilCode();
        assertThat(other.beginUntilCode()).isNotEqualTo(code);
        assertThat(picture(one)).isEqualTo(picture(two));
        assertThat(spoken(one)).doesNotContain(code.groups());
    }

    @Test
    void whileItIsHeldOneGroupShowsAndNoneOfTheOthers() {
        KioskPanel panel = at(rig);
        Code code = rig.beginUntilCode();
        int[] hidden = picture(panel);
        for (int group = 0; group < 3; group++) {
            rig.model().codes().hold(group);
            assertThat(picture(panel)).isNotEqualTo(hidden);
            List<String> others = new ArrayList<>(code.groups());
            others.remove(group);
            assertThat(spoken(panel)).doesNotContain(others);
            rig.model().codes().letGo();
            assertThat(picture(panel)).isEqualTo(hidden);
        }
        assertThat(rig.page(CodePage.class).toString()).doesNotContain(code.groups());
    }

    @Test
    void whatIsTypedShowsAsDotsWhateverItIs() {
        KioskPanel one = at(rig);
        KioskPanel two = at(other);
        rig.model().sitDown();
        rig.model().codes().comeBack();
        rig.type("7K2MX");
        other.model().sitDown();
        other.model().codes().comeBack();
        other.type("AAAAA");
        assertThat(picture(one)).isEqualTo(picture(two));
        assertThat(spoken(one)).doesNotContain("7K2M");
        assertThat(rig.page(TypePage.class).toString()).doesNotContain("7K2M");
    }

    @Test
    void whoeverGetsACodeReadsFirstThatALostOneIsALostNotebook() {
        KioskPanel panel = at(rig);
        rig.beginUntilCode();
        assertThat(spoken(panel)).contains("A lost code is a lost notebook.");
    }

    @Test
    void erasingTakesTwoWholeSecondsOfHolding() {
        KioskPanel panel = at(rig);
        Code code = rig.open(Notebook.empty("en"));
        assertThat(spoken(panel)).contains("Erase everything of mine. Hold for two seconds");
        rig.model().notebook().eraseDown();
        rig.passSeconds(1);
        rig.model().notebook().eraseUp();
        rig.passSeconds(5);
        assertThat(rig.page()).isInstanceOf(NotebookPage.class);
        rig.model().notebook().eraseDown();
        rig.passSeconds(2);
        assertThat(rig.seat().peek(code)).isNull();
    }

    private static KioskPanel at(Rig rig) {
        KioskPanel panel = new KioskPanel(rig.model());
        OffScreen.of(panel, 1024, 768);
        return panel;
    }
}
