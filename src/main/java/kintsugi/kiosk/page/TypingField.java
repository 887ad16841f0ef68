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
import javax.swing.text.JTextComponent;
import javax.swing.text.PlainDocument;
import kintsugi.figure.Tone;
import kintsugi.look.Drawing;
import kintsugi.look.Face;
import kintsugi.look.Faces;
import kintsugi.look.Look;
import kintsugi.look.Typed;

/** A box around a text that one types; it tells of every change. Keeps nothing after {@link #wipe}. */
abstract class TypingField extends JPanel implements Scaled {
    private static final double FONT = 20;
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final JTextComponent text;
    private final transient Consumer<String> typed;
    private double unit = 1;
    private boolean telling = true;

    /**
     * A box; whoever makes it puts the text into it.
     *
     * @param typed gets all that is written, after each key
     */
    TypingField(Ground ground, JTextComponent text, String name, Consumer<String> typed) {
        super(new BorderLayout());
        this.ground = ground;
        this.text = text;
        this.typed = typed;
        text.setOpaque(false);
        text.setBorder(BorderFactory.createEmptyBorder());
        text.setForeground(Look.colour(Tone.TEXT));
        new JLabel(name).setLabelFor(text);
        Typed.in(text, this::tell);
        text.addFocusListener(new FocusListener() {
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
            text.setComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
        }
        setOpaque(false);
    }

    /** Whether the system's input methods must help, since no face of ours writes this language. */
    static boolean needsInputMethods(Ground ground) {
        return !Faces.bundled().writes(Face.TEXT, ground.language());
    }

    private void tell() {
        if (telling) {
            typed.accept(text.getText());
        }
    }

    /** Sets a text that nobody typed here. */
    final void set(String next) {
        if (!next.equals(text.getText())) {
            telling = false;
            text.setText(next);
            text.setCaretPosition(text.getDocument().getLength());
            telling = true;
        }
    }

    /** What is written, gone for good. */
    final void wipe() {
        // A document keeps in its buffer what was deleted, and Swing remembers the field that was typed in last.
        text.setDocument(new PlainDocument());
        Typed.in(text, this::tell);
    }

    /** Where one types. */
    final Component field() {
        return text;
    }

    /** The same, to write into from letters to tap. */
    final JTextComponent text() {
        return text;
    }

    final Ground ground() {
        return ground;
    }

    @Override
    public void scale(double next) {
        unit = next;
        text.setFont(Faces.bundled().control(Face.TEXT, FONT * unit, ground.language()));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = Drawing.on(graphics);
        boolean focused = showsFocus();
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

    /** Whether the box is drawn as the one that one types in. */
    boolean showsFocus() {
        return text.isFocusOwner();
    }
}
