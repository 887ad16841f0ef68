package kintsugi.look;

import java.awt.Graphics;
import java.awt.LayoutManager;
import javax.swing.JPanel;
import kintsugi.figure.Tokens;
import kintsugi.figure.Tone;

/** A panel on raised ground with round corners and a hairline instead of a shadow. */
public final class CardPanel extends JPanel {
    private Outline outline = new Outline(Tokens.standard().cardRadius(), 1, Tone.HAIRLINE, Tone.RAISED, false);

    /** An empty card; {@link Layouts#card} suits it. */
    public CardPanel(LayoutManager layout) {
        super(layout);
        setOpaque(false);
    }

    /** Draws the line thicker, in another tone: rose for care, text for what is selected. */
    public CardPanel outlined(Tone line, double width) {
        outline = new Outline(outline.radius(), width, line, outline.ground(), false);
        repaint();
        return this;
    }

    /** Dashes the line and leaves the ground as it is: an offer rather than a thing. */
    public CardPanel dashed() {
        outline = new Outline(outline.radius(), 1, Tone.LINE, Tone.BACKGROUND, true);
        repaint();
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        outline.paint(this, graphics);
        super.paintComponent(graphics);
    }
}
