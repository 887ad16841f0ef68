package kintsugi.support;

import java.awt.image.BufferedImage;

/**
 * How alike two pictures are, from 0 to 1. Blocks of pixels are compared by their mean, so that another rasteriser's
 * edges do not count.
 *
 * @param whole of the whole picture
 * @param worstBlock of the least alike block of 16 by 16 px: a moved label or a missing button shows here
 */
public record Similarity(double whole, double worstBlock) {
    private static final int BLOCK = 16;

    /** Compares two pictures; those of different sizes have nothing in common. */
    public static Similarity of(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return new Similarity(0, 0);
        }
        double sum = 0;
        double worst = 0;
        int blocks = 0;
        for (int y = 0; y < one.getHeight(); y += BLOCK) {
            for (int x = 0; x < one.getWidth(); x += BLOCK) {
                double difference = Math.abs(mean(one, x, y) - mean(other, x, y)) / 255;
                sum += difference;
                worst = Math.max(worst, difference);
                blocks++;
            }
        }
        return new Similarity(1 - sum / blocks, 1 - worst);
    }

    private static double mean(BufferedImage image, int left, int top) {
        int width = Math.min(BLOCK, image.getWidth() - left);
        int height = Math.min(BLOCK, image.getHeight() - top);
        long sum = 0;
        for (int rgb : image.getRGB(left, top, width, height, null, 0, width)) {
            sum += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
        }
        return sum / (3.0 * width * height);
    }
}
