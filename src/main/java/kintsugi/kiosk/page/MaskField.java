package kintsugi.kiosk.page;

import java.awt.Graphics;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import kintsugi.figure.Tone;
import kintsugi.look.Drawing;

/** A field whose letters are dots. What is typed goes to the model alone; the field holds nothing of its own. */
final class MaskField extends Sheet implements Accessible {
    private static final long serialVersionUID = 1L;

    private final Letters letters;
    private boolean current;

    /** What a field does with what it gets. */
    interface Typing {
        /** A letter was typed. */
        void type(char letter);

        /** Backspace. */
        void erase();

        /** Enter. */
        void enter();

        /** The field was tapped. */
        void tap();
    }

    MaskField(Ground ground, String name, int places, double width, double height, Typing typing) {
        super(ground);
        letters = put(new Letters(places, true, 20), 14, 12, width - 28, height - 31);
        setFocusable(true);
        enableInputMethods(false);
        getAccessibleContext().setAccessibleName(name);
        addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent event) {
                typing.type(event.getKeyChar());
            }

            @Override
            public void keyPressed(KeyEvent event) {
                if (event.getKeyCode() == KeyEvent.VK_BACK_SPACE) {
                    typing.erase();
                } else if (event.getKeyCode() == KeyEvent.VK_ENTER) {
                    typing.enter();
                }
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
                typing.tap();
            }
        });
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
    }

    void show(String text, boolean open, boolean now) {
        letters.show(text, open);
        current = now;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = Drawing.on(graphics);
        double line = current ? 3 * unit() : unit();
        Boxes.draw(on, 0, 0, getWidth(), getHeight(), 8 * unit(), Tone.RAISED, current ? Tone.SKY : Tone.LINE, line);
        on.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.PASSWORD_TEXT;
                }
            };
        }
        return accessibleContext;
    }
}
