package kintsugi.kiosk.page;

import java.awt.Graphics;
import java.awt.geom.Ellipse2D;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.PinModel;
import kintsugi.look.Drawing;
import kintsugi.look.Look;
import kintsugi.look.SecretField;

/** Six boxes with a dot for each digit that was typed. */
final class PinBoxes extends SecretField implements Scaled {
    private static final double WIDTH = 77;
    private static final double PITCH = 84.6;
    private static final long serialVersionUID = 1L;

    private final transient PinModel pin;
    private int typed;
    private double unit = 1;

    PinBoxes(Ground ground, PinModel pin) {
        super(ground.say("pin.boxes"));
        this.pin = pin;
    }

    @Override
    protected void type(char letter) {
        int digit = Character.digit(letter, 10);
        if (digit >= 0) {
            pin.digit(digit);
        }
    }

    @Override
    protected void erase() {
        pin.erase();
    }

    @Override
    protected void enter() {
        pin.enter();
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
            boolean now = i == typed && isFocusOwner();
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
}
