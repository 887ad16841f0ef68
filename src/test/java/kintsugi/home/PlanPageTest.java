package kintsugi.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import kintsugi.figure.Light;
import kintsugi.guide.HelpLine;
import kintsugi.look.Look;
import kintsugi.look.TextBlock;
import kintsugi.settings.Settings;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class PlanPageTest {
    @Test
    void whoeverSetsAnEveningUpIsWarnedThatThereAreNoHelpLines() {
        Look.install(Light.PAPER);
        Facilitator facilitator = new Facilitator();
        HomeModel model = facilitator.model;
        OffScreen screen = OffScreen.of(new HomePanel(model, Words.of(Locale.ENGLISH), ZoneOffset.UTC), 1366, 768);
        model.open();
        model.comingIn().create("copper lantern willow drift".toCharArray());
        model.comingIn().unlockBy(true);
        model.comeBack();
        model.read(Facilitator.TRUST);
        model.checked();
        model.useEvening();
        assertThat(said(screen)).contains("Whoever looks for help in the kiosk finds none");

        model.preferences();
        model.save(Settings.STANDARD.help(List.of(new HelpLine("Line", "0800", ""))));
        assertThat(said(screen)).isEqualTo("One line");
    }

    private static String said(OffScreen screen) {
        screen.settle(1366, 768);
        return screen.find(TextBlock.class, "help-said").getAccessibleContext().getAccessibleName();
    }
}
