package kintsugi.presenter;

import java.awt.event.InputEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;

/** Letters that are typed into the grid of scenes search it. */
final class SearchKeys extends KeyAdapter {
    private static final int OTHERS = InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK;

    private final GridModel grid;

    SearchKeys(GridModel grid) {
        this.grid = grid;
    }

    @Override
    public void keyTyped(KeyEvent event) {
        char letter = event.getKeyChar();
        if (letter != KeyEvent.CHAR_UNDEFINED
                && !Character.isISOControl(letter)
                && (event.getModifiersEx() & OTHERS) == 0) {
            grid.type(letter);
            event.consume();
        }
    }
}
