package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleText;
import javax.swing.text.JTextComponent;
import kintsugi.support.OffScreen;

/** What somebody beside the kiosk can see, and what a screen reader can be told. On the event thread. */
final class OverTheShoulder {
    private OverTheShoulder() {}

    /** Every pixel of the page. */
    static int[] picture(KioskPanel panel) {
        BufferedImage image = OffScreen.of(panel, 1024, 768).paint();
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(10);
        return pixels;
    }

    /** All that a screen reader can be told of the page. */
    static String spoken(KioskPanel panel) {
        return OffScreen.tree(panel).map(OverTheShoulder::said).collect(Collectors.joining("\n"));
    }

    private static String said(Component part) {
        if (part instanceof JTextComponent field) {
            // Its own context would ask for its place on the screen when it is made.
            return field.getText();
        }
        AccessibleContext context = part.getAccessibleContext();
        if (context == null) {
            return "";
        }
        AccessibleText text = context.getAccessibleText();
        StringBuilder all = new StringBuilder(context.getAccessibleName() + " " + context.getAccessibleDescription());
        for (int i = 0; text != null && i < text.getCharCount(); i++) {
            all.append(text.getAtIndex(AccessibleText.CHARACTER, i));
        }
        return all.toString();
    }
}
