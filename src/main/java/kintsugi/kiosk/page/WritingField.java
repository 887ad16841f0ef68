package kintsugi.kiosk.page;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JLayer;
import javax.swing.JPanel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import kintsugi.figure.Tone;
import kintsugi.look.Drawing;
import kintsugi.look.Face;
import kintsugi.look.Faces;
import kintsugi.look.Look;
import kintsugi.look.PrivateTextArea;

/** Where one writes as much as one likes. Enter is a new line, Tab leads on. Keeps nothing after {@link #wipe}. */
final class WritingField extends JPanel implements Scaled {
    private static final double FONT = 20;
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final PrivateTextArea area;
    private final ScrollBox scroll;
    private double unit = 1;
    private boolean telling = true;

    WritingField(Ground ground, String name, Consumer<String> typed) {
        super(new BorderLayout());
        this.ground = ground;
        area = new PrivateTextArea(!Faces.bundled().writes(Face.TEXT, ground.language()));
        area.setOpaque(false);
        area.setBorder(BorderFactory.createEmptyBorder());
        new JLabel(name).setLabelFor(area);
        area.setForeground(Look.colour(Tone.TEXT));
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        area.getDocument().addDocumentListener(new DocumentListener() {
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
        area.addFocusListener(new FocusListener() {
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
            area.setComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
        }
        scroll = new ScrollBox(ground, area);
        setOpaque(false);
        add(new JLayer<>(scroll, new LineVeil(ground, area)));
    }

    private void tell(Consumer<String> typed) {
        if (telling) {
            typed.accept(area.getText());
        }
    }

    /** Sets a text that nobody typed here. */
    void set(String text) {
        if (!text.equals(area.getText())) {
            telling = false;
            area.setText(text);
            area.setCaretPosition(area.getDocument().getLength());
            telling = true;
        }
    }

    /** Whether it holds a letter that no font of this machine has; it shows as a box. */
    boolean hasUnknownLetters() {
        return area.getFont().canDisplayUpTo(area.getText()) >= 0
                && area.getText()
                        .codePoints()
                        .anyMatch(letter -> !Character.isISOControl(letter)
                                && Character.getType(letter) != Character.FORMAT
                                && !area.getFont().canDisplay(letter));
    }

    /** What is written, gone for good. */
    void wipe() {
        set("");
    }

    Component area() {
        return area;
    }

    @Override
    public void scale(double next) {
        unit = next;
        area.setFont(Faces.bundled().control(Face.TEXT, FONT * unit, ground.language()));
        int side = (int) Math.round(20 * unit);
        int top = (int) Math.round(16 * unit);
        int end = (int) Math.round(8 * unit);
        boolean mirrored = ground.mirrored();
        setBorder(BorderFactory.createEmptyBorder(top, mirrored ? end : side, top, mirrored ? side : end));
        scroll.scale(unit);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = Drawing.on(graphics);
        boolean focused = area.isFocusOwner() && !ground.isDimmed();
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
