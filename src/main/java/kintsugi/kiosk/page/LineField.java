package kintsugi.kiosk.page;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Graphics;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import kintsugi.figure.Tone;
import kintsugi.look.Drawing;
import kintsugi.look.Face;
import kintsugi.look.Faces;
import kintsugi.look.Look;
import kintsugi.look.PrivateTextField;

/** A line to write on. Keeps nothing after {@link #wipe}. */
final class LineField extends JPanel implements Scaled {
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final PrivateTextField field;
    private double unit = 1;
    private boolean telling = true;

    LineField(Ground ground, String name, Consumer<String> typed) {
        super(new BorderLayout());
        this.ground = ground;
        field = new PrivateTextField(!Faces.bundled().writes(Face.TEXT, ground.language()));
        field.setOpaque(false);
        field.setBorder(BorderFactory.createEmptyBorder());
        field.setForeground(Look.colour(Tone.TEXT));
        new JLabel(name).setLabelFor(field);
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent change) {
                tell(typed);
            }

            @Override
            public void removeUpdate(DocumentEvent change) {
                tell(typed);
            }

            @Override
            public void changedUpdate(DocumentEvent change) {
                // Plain text has no styles.
            }
        });
        field.addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
        if (ground.mirrored()) {
            field.setComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
        }
        setOpaque(false);
        add(field);
    }

    private void tell(Consumer<String> typed) {
        if (telling) {
            typed.accept(field.getText());
        }
    }

    /** Sets a text that nobody typed here. */
    void set(String text) {
        if (!text.equals(field.getText())) {
            telling = false;
            field.setText(text);
            telling = true;
        }
    }

    /** What is written, gone for good. */
    void wipe() {
        set("");
    }

    Component field() {
        return field;
    }

    @Override
    public void scale(double next) {
        unit = next;
        field.setFont(Faces.bundled().control(Face.TEXT, 20 * unit, ground.language()));
        int side = (int) Math.round(20 * unit);
        setBorder(BorderFactory.createEmptyBorder(4, side, 4, side));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = Drawing.on(graphics);
        boolean focused = field.isFocusOwner();
        boolean faded = ground.isDimmed() && !focused;
        field.setForeground(faded ? Look.colour(Tone.SEAM_TO_COME) : Look.colour(Tone.TEXT));
        Boxes.draw(
                on,
                0,
                0,
                getWidth(),
                getHeight(),
                8 * unit,
                ground.isDimmed() ? Tone.BACKGROUND : Tone.RAISED,
                focused ? Tone.SKY : Tone.LINE,
                focused ? 3 * unit : unit);
        on.dispose();
    }
}
