package kintsugi.audience;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;

/**
 * One picture turning into the next.
 *
 * @param from what was seen; of the same size
 * @param to what comes
 * @param began when
 * @param length how long it takes; nothing for none
 */
record Fade(BufferedImage from, BufferedImage to, Instant began, Duration length) {
    /** How much of the next picture is seen, from 0 to 1. */
    float share(Instant now) {
        long passed = Duration.between(began, now).toMillis();
        return passed < 0 || passed >= length.toMillis() ? 1 : (float) passed / length.toMillis();
    }

    /** Whether nothing moves any more. */
    boolean over(Instant now) {
        return share(now) >= 1;
    }

    /** The same on its way to a newer picture of the same scene. */
    Fade towards(BufferedImage newer) {
        return new Fade(from, newer, began, length);
    }

    /** What is seen now, as a picture. */
    BufferedImage seen(Instant now) {
        if (over(now)) {
            return to;
        }
        var seen = new BufferedImage(to.getWidth(), to.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = seen.createGraphics();
        paint(graphics, now);
        graphics.dispose();
        return seen;
    }

    /** Paints what is seen now, from 0,0, at the pictures' own size. */
    void paint(Graphics2D graphics, Instant now) {
        float share = share(now);
        if (share < 1) {
            graphics.drawImage(from, 0, 0, null);
        }
        if (share <= 0) {
            return;
        }
        if (share < 1) {
            graphics.setComposite(AlphaComposite.SrcOver.derive(share));
        }
        graphics.drawImage(to, 0, 0, null);
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    /** A picture of one colour, which has been there for ever. */
    static Fade still(int width, int height, Color colour, Instant now) {
        var image = plain(width, height, colour);
        return new Fade(image, image, now, Duration.ZERO);
    }

    /** A picture of one colour. */
    static BufferedImage plain(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }
}
