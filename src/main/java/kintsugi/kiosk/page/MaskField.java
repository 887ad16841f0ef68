package kintsugi.kiosk.page;

import java.awt.Graphics;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import kintsugi.figure.Tone;
import kintsugi.look.Drawing;
import kintsugi.look.SecretField;

/** A field whose letters are dots. What is typed goes to the model alone; the field holds nothing of its own. */
final class MaskField extends SecretField implements Scaled {
    private static final double SIDE = 14;
    private static final double TOP = 12;
    private static final double FOOT = 19;
    private static final long serialVersionUID = 1L;

    private final Letters letters;
    private final transient Typing typing;
    private boolean current;
    private double unit = 1;

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

        /** Whether what is typed on the keyboard arrives, in whichever of the fields. */
        boolean isHeard();
    }

    MaskField(String name, int places, Typing typing) {
        super(name);
        this.typing = typing;
        letters = new Letters(places, true, 20);
        add(letters);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                typing.tap();
            }
        });
    }

    @Override
    protected void type(char letter) {
        typing.type(letter);
    }

    @Override
    protected void erase() {
        typing.erase();
    }

    @Override
    protected void enter() {
        typing.enter();
    }

    /** Which field is framed depends on all of them. */
    @Override
    protected void focusMoved() {
        if (getParent() != null) {
            getParent().repaint();
        }
    }

    void show(String text, boolean open, boolean now) {
        letters.show(text, open);
        current = now;
        repaint();
    }

    @Override
    public void scale(double next) {
        unit = next;
    }

    @Override
    public void doLayout() {
        letters.scale(unit);
        int side = (int) Math.round(SIDE * unit);
        int top = (int) Math.round(TOP * unit);
        letters.setBounds(side, top, getWidth() - 2 * side, getHeight() - top - (int) Math.round(FOOT * unit));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = Drawing.on(graphics);
        boolean framed = current && typing.isHeard();
        double line = framed ? 3 * unit : unit;
        Boxes.draw(on, 0, 0, getWidth(), getHeight(), 8 * unit, Tone.RAISED, framed ? Tone.SKY : Tone.LINE, line);
        on.dispose();
    }
}
