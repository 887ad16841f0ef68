package kintsugi.look;

import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.accessibility.AccessibleRole;

/**
 * Takes what nobody may read over a shoulder, key by key, and holds no text of its own: no selection, no clipboard, no
 * undo, no input method. A click leads the keyboard to it. A screen reader learns its name, never what was typed.
 */
public abstract class SecretField extends Spoken {
    private static final long serialVersionUID = 1L;

    /** A field under this name. */
    protected SecretField(String name) {
        super(AccessibleRole.PASSWORD_TEXT);
        setFocusable(true);
        enableInputMethods(false);
        named(name);
        addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent event) {
                type(event.getKeyChar());
            }

            @Override
            public void keyPressed(KeyEvent event) {
                if (event.getKeyCode() == KeyEvent.VK_BACK_SPACE) {
                    erase();
                } else if (event.getKeyCode() == KeyEvent.VK_ENTER) {
                    enter();
                }
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
            }
        });
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                focusMoved();
            }

            @Override
            public void focusLost(FocusEvent event) {
                focusMoved();
            }
        });
    }

    /** The focus came or went; the frame around what one types in is drawn anew. */
    protected void focusMoved() {
        repaint();
    }

    /** A key with a letter, or a control character; what does not belong here is passed over. */
    protected abstract void type(char letter);

    /** Backspace. */
    protected abstract void erase();

    /** Enter; means nothing unless a field says what. */
    protected void enter() {}
}
