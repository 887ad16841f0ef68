package kintsugi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import javax.swing.JPanel;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.Page;
import kintsugi.kiosk.turn.Rig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KioskKeysTest {
    private final Rig rig = new Rig();
    private final KioskKeys keys = new KioskKeys(rig.model());

    @BeforeEach
    void sitDown() {
        rig.beginUntilQuestions(Situation.HURT);
    }

    private boolean swallows(int id, int key) {
        return keys.dispatchKeyEvent(new KeyEvent(new JPanel(), id, 0, 0, key, KeyEvent.CHAR_UNDEFINED));
    }

    private void tap(int key) {
        swallows(KeyEvent.KEY_PRESSED, key);
        swallows(KeyEvent.KEY_RELEASED, key);
    }

    @ParameterizedTest
    @ValueSource(ints = {KeyEvent.VK_PAGE_UP, KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_F5, KeyEvent.VK_ESCAPE})
    void aClickersKeysDoNothing(int key) {
        assertThat(swallows(KeyEvent.KEY_PRESSED, key)).isTrue();
        assertThat(swallows(KeyEvent.KEY_RELEASED, key)).isTrue();
    }

    @Test
    void threeTapsOfShiftHide() {
        tap(KeyEvent.VK_SHIFT);
        tap(KeyEvent.VK_SHIFT);
        tap(KeyEvent.VK_SHIFT);

        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
    }

    @Test
    void shiftHeldDownForACapitalDoesNotHide() {
        for (int i = 0; i < 10; i++) {
            swallows(KeyEvent.KEY_PRESSED, KeyEvent.VK_SHIFT);
        }
        assertThat(rig.page()).isInstanceOf(AskPage.class);
    }

    @Test
    void aKeySaysThatSomebodyIsThere() {
        rig.passSeconds(100);
        tap(KeyEvent.VK_A);
        rig.passSeconds(100);

        assertThat(rig.model().state().countdown()).isZero();
    }
}
