package kintsugi.look;

import java.awt.image.BufferedImage;

/**
 * What Java2D remembers of the letters it drew. It keeps one list of them for the whole program, with their characters in
 * plain, and only ever writes over as much of it as the next text is long: the end of a long text stays for good.
 */
public final class DrawnLetters {
    /** More than a line of anything on a screen; a list that is too short for it is replaced by one of its length. */
    private static final String BLANK = " ".repeat(4096);

    private DrawnLetters() {}

    /** Draws something longer and empty over them, nowhere. On the event thread. */
    public static void forget() {
        var nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
        var on = Drawing.on(nowhere.createGraphics());
        on.setFont(Faces.bundled().font(Face.STRONG, 10));
        on.drawString(BLANK, 0, 0);
        on.dispose();
    }
}
