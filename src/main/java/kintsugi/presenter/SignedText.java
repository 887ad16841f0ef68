package kintsugi.presenter;

import java.awt.Dimension;
import java.util.Locale;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.TextBlock;

/**
 * A sign and a text beside it, as high as the text is at the width that it was fitted to. Lays itself out, since a list
 * asks for the height before the row has ever been laid out.
 */
final class SignedText extends JPanel {
    private static final int EDGE = 14;
    private static final int ABOVE = 10;
    private static final int SIGN = 16;
    private static final int GAP = 12;
    private static final int NARROWEST = 80;

    private final JLabel sign = new JLabel();
    private final TextBlock text;
    private int width;

    SignedText(Locale language) {
        super(null);
        text = new TextBlock(language, Tone.TEXT);
        sign.setFocusable(false);
        add(sign);
        add(text);
    }

    void show(Icon icon, String words, Tone tone) {
        sign.setIcon(icon);
        text.tone(tone);
        text.show(words, TypeStep.BODY);
    }

    /** From now on it is that wide, in px. */
    void fit(int wide) {
        width = wide;
        text.setSize(measure(), text.getHeight());
    }

    private int measure() {
        return Math.max(NARROWEST, width - 2 * EDGE - SIGN - GAP);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(width, text.getPreferredSize().height + 2 * ABOVE);
    }

    @Override
    public void doLayout() {
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        sign.setBounds(leftToRight ? EDGE : getWidth() - EDGE - SIGN, ABOVE + 3, SIGN, SIGN);
        text.setBounds(leftToRight ? EDGE + SIGN + GAP : EDGE, ABOVE, measure(), getHeight() - 2 * ABOVE);
    }
}
