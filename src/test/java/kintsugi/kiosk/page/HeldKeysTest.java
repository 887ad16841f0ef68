package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

/** Whoever keeps a key down acts once, on the page on which they pressed it. */
class HeldKeysTest {
    private final HeldKeys held = new HeldKeys();
    private final JPanel anywhere = new JPanel();
    private long now = 10_000;

    private boolean isSwallowed(int id, int key, long later) {
        now += later;
        char letter = id == KeyEvent.KEY_TYPED ? (char) key : KeyEvent.CHAR_UNDEFINED;
        int code = id == KeyEvent.KEY_TYPED ? KeyEvent.VK_UNDEFINED : key;
        return held.dispatchKeyEvent(new KeyEvent(anywhere, id, now, 0, code, letter));
    }

    private boolean pressed(int key, long later) {
        return isSwallowed(KeyEvent.KEY_PRESSED, key, later);
    }

    private void letGo(int key) {
        assertThat(isSwallowed(KeyEvent.KEY_RELEASED, key, 30)).isFalse();
    }

    @Test
    void aKeyThatIsStillDownDoesNothingOnTheNextPage() {
        assertThat(pressed(KeyEvent.VK_SPACE, 0)).isFalse();
        held.turned();
        assertThat(pressed(KeyEvent.VK_SPACE, 500)).isTrue();
        assertThat(isSwallowed(KeyEvent.KEY_TYPED, ' ', 0)).isTrue();
        assertThat(pressed(KeyEvent.VK_A, 10)).as("another key").isFalse();
        assertThat(pressed(KeyEvent.VK_SPACE, 30)).isTrue();
        letGo(KeyEvent.VK_SPACE);
        assertThat(pressed(KeyEvent.VK_SPACE, 30)).isFalse();
        assertThat(isSwallowed(KeyEvent.KEY_TYPED, ' ', 0)).isFalse();
    }

    @Test
    void enterNeverRepeatsItselfAndLettersDo() {
        assertThat(pressed(KeyEvent.VK_ENTER, 0)).isFalse();
        assertThat(pressed(KeyEvent.VK_ENTER, 500)).isTrue();
        letGo(KeyEvent.VK_ENTER);
        assertThat(pressed(KeyEvent.VK_ENTER, 30)).isFalse();
        assertThat(pressed(KeyEvent.VK_BACK_SPACE, 0)).isFalse();
        assertThat(pressed(KeyEvent.VK_BACK_SPACE, 500)).isFalse();
    }

    @Test
    void aKeyThatWasLetGoUnseenIsHeardAgain() {
        pressed(KeyEvent.VK_ENTER, 0);
        held.turned();
        assertThat(pressed(KeyEvent.VK_ENTER, 60_000)).isFalse();
    }
}
