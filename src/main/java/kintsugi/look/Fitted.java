package kintsugi.look;

import java.awt.Graphics2D;
import java.util.List;

/**
 * Paragraphs that hold in their box.
 *
 * @param body the size that was found, in px
 * @param placed what holds, from top to bottom
 * @param rest what does not; empty but for text that is too long at the least size
 */
public record Fitted(double body, List<Placed> placed, List<Paragraph> rest) {
    /**
     * A paragraph in its place, in px from the left upper corner of the box.
     *
     * @param x of the left end of its measure
     */
    public record Placed(Paragraph paragraph, SetText text, double x, double y) {}

    /** The height of what is placed. */
    public double height() {
        return placed.stream()
                .mapToDouble(each -> each.y() + each.text().height())
                .max()
                .orElse(0);
    }

    /** Paints all that is placed in the graphics' colour. */
    public void paint(Graphics2D graphics, double x, double y) {
        placed.forEach(each -> each.text().paint(graphics, x + each.x(), y + each.y()));
    }
}
