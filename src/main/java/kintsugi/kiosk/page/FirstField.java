package kintsugi.kiosk.page;

import java.awt.image.BufferedImage;

/**
 * The first field to write in that a program makes takes longer than all the rest of its page. One is made when a kiosk
 * opens, drawn nowhere and thrown away, so that nobody waits for it who has just sat down. On the event thread.
 */
final class FirstField {
    private static final int SIDE = 64;

    private FirstField() {}

    static void on(Ground ground) {
        var field = new WritingField(ground, "", unused -> {});
        field.scale(1);
        field.setSize(SIDE, SIDE);
        field.doLayout();
        field.validate();
        var nowhere = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB).createGraphics();
        field.paint(nowhere);
        nowhere.dispose();
        field.wipe();
    }
}
