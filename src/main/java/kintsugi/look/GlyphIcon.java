package kintsugi.look;

import java.awt.Component;
import java.awt.Graphics;
import javax.swing.Icon;
import kintsugi.figure.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A glyph as an icon.
 *
 * @param side in px
 * @param tone null for the component's own foreground
 */
record GlyphIcon(Glyph glyph, int side, @Nullable Tone tone) implements Icon {
    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        var on = Drawing.on(graphics);
        on.setColor(tone == null ? component.getForeground() : Look.colour(tone));
        glyph.paint(on, x, y, side);
        on.dispose();
    }

    @Override
    public int getIconWidth() {
        return side;
    }

    @Override
    public int getIconHeight() {
        return side;
    }
}
