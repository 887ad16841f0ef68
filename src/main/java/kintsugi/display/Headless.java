package kintsugi.display;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.Locale;

/** Whether this process has a display to open windows on. */
public final class Headless {
    private static final String PROPERTY = "java.awt.headless";

    private Headless() {}

    /**
     * Settles it for this process: the first thing that {@code main} does, before anything of AWT is touched. A
     * {@code DISPLAY} that nobody answers counts as none, and pictures can be painted all the same. May wait two
     * seconds for an answer.
     *
     * @return whether there is no display
     */
    public static boolean settle() {
        boolean decided = System.getProperty(PROPERTY) != null;
        var display = System.getenv("DISPLAY");
        if (!decided && usesX() && (display == null || !XServer.ofThisMachine().answers(display))) {
            System.setProperty(PROPERTY, "true");
        }
        return !canOpenWindows();
    }

    private static boolean usesX() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return !system.startsWith("windows") && !system.startsWith("mac");
    }

    private static boolean canOpenWindows() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (HeadlessException | AWTError | LinkageError refused) {
            return false;
        }
    }
}
