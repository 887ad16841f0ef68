package kintsugi.kiosk.page;

import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleRole;
import kintsugi.figure.Tone;
import kintsugi.look.Face;
import kintsugi.look.Look;
import kintsugi.look.Prose;
import kintsugi.look.SetText;
import kintsugi.look.Spoken;
import kintsugi.look.Type;

/** Where one is: the step's number in gold, its name, and which of how many. */
final class BarTitle extends Spoken implements Scaled {
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private String number = "";
    private String name = "";
    private String after = "";
    private double unit = 1;

    BarTitle(Ground ground) {
        super(AccessibleRole.LABEL);
        this.ground = ground;
    }

    void says(String stepNumber, String title, String which) {
        number = stepNumber;
        name = title;
        after = which;
        named((number + " " + name + " " + after).strip());
        repaint();
    }

    @Override
    public void scale(double next) {
        unit = next;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = ground.on(graphics);
        double x = 0;
        x += piece(on, number, Face.STRONG, 22, Tone.GOLD_TEXT, x, 12);
        x += piece(on, name, Face.STRONG, 20, Tone.TEXT, x, 12);
        piece(on, after, Face.TEXT, 16, Tone.MUTED, x, 0);
        on.dispose();
    }

    private double piece(Graphics2D on, String text, Face face, double size, Tone tone, double x, double gap) {
        if (text.isEmpty()) {
            return 0;
        }
        Type type = new Type(face, size * unit, 1.2, ground.language());
        SetText set = ground.fitter().set(Prose.of(text), type, Float.MAX_VALUE / 4);
        double baseline = getHeight() * 0.63;
        double left = ground.mirrored() ? getWidth() - x - set.width() : x;
        on.setColor(Look.colour(tone));
        set.lines().get(0).layout().draw(on, (float) left, (float) baseline);
        return set.width() + gap * unit;
    }
}
