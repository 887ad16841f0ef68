package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kintsugi.figure.Light;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.look.Look;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class RehearsalWordsTest {
    @Test
    void inARehearsalEveryPageSaysThatNothingIsKept() {
        Look.install(Light.PAPER);
        Rig rig = Rig.rehearsing();
        OffScreen screen = OffScreen.of(new KioskPanel(rig.model()), 1024, 768);
        assertThat(said(screen)).anyMatch(text -> text.contains("nothing of it is kept"));
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        assertThat(said(screen)).contains("Rehearsal: nothing is kept");
        rig.model().asking().skip();
        assertThat(said(screen)).contains("Rehearsal: nothing is kept");
    }

    @Test
    void onARealEveningNoPageDoes() {
        Look.install(Light.PAPER);
        Rig rig = new Rig();
        OffScreen screen = OffScreen.of(new KioskPanel(rig.model()), 1024, 768);
        rig.beginUntilQuestions(Situation.HURT);
        assertThat(said(screen)).noneMatch(text -> text.contains("nothing is kept"));
    }

    private static List<String> said(OffScreen screen) {
        return screen.all(Passage.class).stream()
                .map(text -> String.valueOf(text.getAccessibleContext().getAccessibleName()))
                .toList();
    }
}
