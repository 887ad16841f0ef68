package kintsugi.kiosk.page;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;

/** What is typed while one number of a scale has the focus; digits of any script count. */
final class ScaleTyping extends KeyAdapter {
    private static final int TEN = 10;
    private static final int OTHER_USE = KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK | KeyEvent.META_DOWN_MASK;

    private final ScaleRow row;
    private final int value;
    private final int right;

    /** For the number {@code value} of this row; mirrored, the greater numbers are on the left. */
    ScaleTyping(ScaleRow row, int value, boolean mirrored) {
        this.row = row;
        this.value = value;
        right = mirrored ? -1 : 1;
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if ((event.getModifiersEx() & OTHER_USE) == 0) {
            switch (event.getKeyCode()) {
                case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT -> row.moveTo(value + right);
                case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT -> row.moveTo(value - right);
                default -> {
                    // Every other key is for the button itself, or for Tab.
                }
            }
        }
    }

    @Override
    public void keyTyped(KeyEvent event) {
        int digit = Character.digit(event.getKeyChar(), TEN);
        if (digit >= 0 && (event.getModifiersEx() & OTHER_USE) == 0) {
            row.moveTo(digit == 0 && !row.hasNought() ? TEN : digit);
        }
    }
}
