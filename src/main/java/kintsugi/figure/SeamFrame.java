package kintsugi.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Where a seam lies.
 *
 * @param box what it fills, branches included; it runs from edge to edge of its longer course
 * @param width how thick the finished part is, on average
 * @param down whether it runs from top to bottom, else across
 * @param mirrored whether it begins at the right; the branches of one that runs down then leave to the other side
 */
public record SeamFrame(Rectangle2D box, double width, boolean down, boolean mirrored) {
    /** A seam that begins where reading begins. */
    public static SeamFrame across(Rectangle2D box, double width, boolean mirrored) {
        return new SeamFrame(box, width, false, mirrored);
    }

    /** A seam in the margin of a page, from top to bottom. */
    public static SeamFrame down(Rectangle2D box, double width, boolean mirrored) {
        return new SeamFrame(box, width, true, mirrored);
    }

    double length() {
        return down ? box.getHeight() : box.getWidth();
    }

    /** How far the seam may go aside of its middle. */
    double reach() {
        return (down ? box.getWidth() : box.getHeight()) / 2;
    }

    /** From along and aside to the box. */
    AffineTransform placing() {
        double side = mirrored ? -1 : 1;
        return down
                ? new AffineTransform(0, 1, side, 0, box.getCenterX(), box.getY())
                : new AffineTransform(side, 0, 0, 1, mirrored ? box.getMaxX() : box.getX(), box.getCenterY());
    }
}
