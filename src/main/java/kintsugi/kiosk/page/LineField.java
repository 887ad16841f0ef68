package kintsugi.kiosk.page;

import java.awt.Graphics;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import kintsugi.figure.Tone;
import kintsugi.look.Look;
import kintsugi.look.PrivateTextField;

/** A line to write on. */
final class LineField extends TypingField {
    private static final long serialVersionUID = 1L;

    private final PrivateTextField line;

    LineField(Ground ground, String name, Consumer<String> typed) {
        this(ground, new PrivateTextField(needsInputMethods(ground), ground.clipboard()), name, typed);
    }

    private LineField(Ground ground, PrivateTextField line, String name, Consumer<String> typed) {
        super(ground, line, name, typed);
        this.line = line;
        add(line);
    }

    @Override
    public void scale(double unit) {
        super.scale(unit);
        int side = (int) Math.round(20 * unit);
        setBorder(BorderFactory.createEmptyBorder(4, side, 4, side));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        boolean faded = ground().isDimmed() && !line.isFocusOwner();
        line.setForeground(Look.colour(faded ? Tone.SEAM_TO_COME : Tone.TEXT));
        super.paintComponent(graphics);
    }
}
