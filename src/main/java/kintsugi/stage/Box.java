package kintsugi.stage;

import java.awt.geom.Dimension2D;

/** A width and a height, in px. */
final class Box extends Dimension2D {
    private double width;
    private double height;

    Box(double width, double height) {
        setSize(width, height);
    }

    @Override
    public double getWidth() {
        return width;
    }

    @Override
    public double getHeight() {
        return height;
    }

    @Override
    public void setSize(double width, double height) {
        this.width = width;
        this.height = height;
    }
}
