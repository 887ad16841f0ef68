package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import javax.swing.JTextArea;
import kintsugi.figure.Light;
import kintsugi.kiosk.turn.Page;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.RoundPage;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.look.Look;
import kintsugi.participant.Answer;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnEventThread.class)
class RoundLeafTest {
    private final Rig rig = new Rig();

    @BeforeEach
    void install() {
        Look.install(Light.PAPER);
    }

    @Test
    void oneTapSharesOneTapPassesOnAndFromAfarBothLookAlike() {
        OffScreen screen = OffScreen.of(new KioskPanel(rig.model()), 1024, 768);
        int[] cover = pixels(screen);
        rig.seat().passesRound(SampleGuide.SAFER);
        int[] rested = new int[0];
        for (String tap : new String[] {"share", "pass"}) {
            screen.click(screen.find(Key.class, "start"));
            screen.resize(1024, 768);
            screen.type(screen.find(JTextArea.class, "words"), "a few words");
            screen.click(screen.find(Key.class, tap));
            screen.resize(1024, 768);
            int[] rest = pixels(screen);
            assertThat(rested.length == 0 ? rest : rested).isEqualTo(rest);
            rested = rest;
            rig.passSeconds(1);
            screen.resize(1024, 768);
            assertThat(pixels(screen)).isEqualTo(cover);
        }
        assertThat(rig.seat().inTheBox()).containsExactly(new Answer.Words("a few words"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void beforeTheWordsAreGivenItIsSaidThatTheyMayBeHeldBackBlackedOutOrRetold(boolean late) {
        OffScreen screen = OffScreen.of(new KioskPanel(rig.model()), 1024, 768);
        Gallery.pages()
                .getOrDefault("12" + (late ? "r-pass-round-late" : "-pass-round"), unused -> {})
                .accept(rig);
        screen.settle(1024, 768);

        assertThat(screen.all(Passage.class))
                .filteredOn(Component::isShowing)
                .extracting(passage -> "" + passage.getAccessibleContext().getAccessibleName())
                .anyMatch(text -> text.contains("who may hold it back, black out a name or retell it"));
        assertThat(screen.all(Passage.class))
                .allSatisfy(passage -> assertThat(passage.shrunk()).isEqualTo(1));
    }

    @Test
    void theTwoButtonsAreOfOneSizeAndEnterOnlyBeginsALine() {
        rig.seat().passesRound(SampleGuide.SAFER);
        rig.model().sitDown();
        OffScreen screen = OffScreen.of(new KioskPanel(rig.model()), 1024, 768);
        Component share = screen.find(Key.class, "share");
        Component pass = screen.find(Key.class, "pass");
        assertThat(share.getSize()).isEqualTo(pass.getSize());

        JTextArea words = screen.find(JTextArea.class, "words");
        screen.type(words, "one");
        screen.press(words, KeyEvent.VK_ENTER);
        screen.type(words, "two");
        assertThat(((RoundPage) rig.page()).text()).isEqualTo("one\ntwo");
        screen.click(screen.find(Key.class, "hide"));
        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
        assertThat(words.getText()).isEmpty();
    }

    private static int[] pixels(OffScreen screen) {
        BufferedImage image = screen.paint();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
