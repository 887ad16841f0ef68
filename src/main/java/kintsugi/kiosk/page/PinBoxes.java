package kintsugi.kiosk.page;

import java.awt.Graphics;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.geom.Ellipse2D;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.PinModel;
import kintsugi.look.Drawing;
import kintsugi.look.Look;

/** Six boxes with a dot for each digit that was typed. */
final class PinBoxes extends JComponent implements Scaled, Accessible {
    private static final double WIDTH = 77;
    private static final double PITCH = 84.6;
    private static final long serialVersionUID = 1L;

    private int typed;
    private double unit = 1;

    PinBoxes(Ground ground, PinModel pin) {
        setFocusable(true);
        enableInputMethods(false);
        getAccessibleContext().setAccessibleName(ground.say("pin.boxes"));
        addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent event) {
                int digit = Character.digit(event.getKeyChar(), 10);
                if (digit >= 0) {
                    pin.digit(digit);
                }
            }

            @Override
            public void keyPressed(KeyEvent event) {
                if (event.getKeyCode() == KeyEvent.VK_BACK_SPACE) {
                    pin.erase();
                } else if (event.getKeyCode() == KeyEvent.VK_ENTER) {
                    pin.enter();
                }
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

    void show(int digits) {
        typed = digits;
        repaint();
    }

    @Override
    public void scale(double next) {
        unit = next;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = Drawing.on(graphics);
        for (int i = 0; i < PinModel.LENGTH; i++) {
            boolean now = i == typed;
            double x = i * PITCH * unit;
            double width = WIDTH * unit;
            Boxes.draw(
                    on,
                    x,
                    0,
                    width,
                    getHeight(),
                    8 * unit,
                    Tone.RAISED,
                    now ? Tone.SKY : Tone.LINE,
                    now ? 3 * unit : unit);
            if (i < typed) {
                double dot = 18 * unit;
                on.setColor(Look.colour(Tone.TEXT));
                on.fill(new Ellipse2D.Double(x + (width - dot) / 2, (getHeight() - dot) / 2, dot, dot));
            }
        }
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
