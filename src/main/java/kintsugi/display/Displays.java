package kintsugi.display;

import java.awt.AWTError;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.Arrays;
import java.util.List;

/** The screens of this machine. */
public final class Displays {
    private Displays() {}

    /** Those that exist right now. Empty without a desktop, and for a moment while the system rearranges them. */
    public static List<Display> connected() {
        try {
            return Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                    .map(Displays::display)
                    .filter(display -> !display.bounds().isEmpty())
                    .toList();
        } catch (HeadlessException | AWTError none) {
            return List.of();
        }
    }

    private static Display display(GraphicsDevice device) {
        var id = device.getIDstring();
        var name = id.replaceAll("^[\\\\.:]+", "");
        return new Display(id, name, device.getDefaultConfiguration().getBounds());
    }
}
