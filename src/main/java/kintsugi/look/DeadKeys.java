package kintsugi.look;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.text.Normalizer;
import java.util.Map;

/**
 * Puts accents onto letters where no input method may: without one, Java under X11 passes on a dead key and the letter
 * after it as two keys. Holds no more than the accent that waits for its letter.
 */
final class DeadKeys extends KeyAdapter {
    private static final char NONE = 0;
    private static final Map<Integer, Character> ACCENTS = Map.ofEntries(
            Map.entry(KeyEvent.VK_DEAD_GRAVE, '\u0300'),
            Map.entry(KeyEvent.VK_DEAD_ACUTE, '\u0301'),
            Map.entry(KeyEvent.VK_DEAD_CIRCUMFLEX, '\u0302'),
            Map.entry(KeyEvent.VK_DEAD_TILDE, '\u0303'),
            Map.entry(KeyEvent.VK_DEAD_MACRON, '\u0304'),
            Map.entry(KeyEvent.VK_DEAD_BREVE, '\u0306'),
            Map.entry(KeyEvent.VK_DEAD_ABOVEDOT, '\u0307'),
            Map.entry(KeyEvent.VK_DEAD_DIAERESIS, '\u0308'),
            Map.entry(KeyEvent.VK_DEAD_ABOVERING, '\u030A'),
            Map.entry(KeyEvent.VK_DEAD_DOUBLEACUTE, '\u030B'),
            Map.entry(KeyEvent.VK_DEAD_CARON, '\u030C'),
            Map.entry(KeyEvent.VK_DEAD_CEDILLA, '\u0327'),
            Map.entry(KeyEvent.VK_DEAD_OGONEK, '\u0328'));

    private char accent = NONE;

    @Override
    public void keyPressed(KeyEvent event) {
        Character dead = ACCENTS.get(event.getKeyCode());
        if (dead != null) {
            accent = dead;
        } else if (event.isActionKey()) {
            accent = NONE;
        }
    }

    @Override
    public void keyTyped(KeyEvent event) {
        if (accent != NONE) {
            String letter = Normalizer.normalize(event.getKeyChar() + String.valueOf(accent), Normalizer.Form.NFC);
            accent = NONE;
            if (letter.length() == 1) {
                event.setKeyChar(letter.charAt(0));
            }
        }
    }
}
