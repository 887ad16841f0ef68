package kintsugi.stage;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Where a picture is not just ground. */
final class Ink {
    private Ink() {}

    /** The smallest rectangle that holds all pixels above a line that differ from the corner's; empty without any. */
    static Rectangle bounds(BufferedImage image, int foot) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        int left = width;
        int right = -1;
        int top = foot;
        int bottom = -1;
        for (int y = 0; y < foot; y++) {
            for (int x = 0; x < width; x++) {
                if (pixels[y * width + x] != pixels[0]) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return right < 0 ? new Rectangle() : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }
}
