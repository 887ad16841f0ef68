package kintsugi.support;

import java.awt.Component;
import java.awt.Frame;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A desktop of two screens that nobody sees: Xvfb, with openbox to manage its windows. The build reserves its number
 * and gives it to this process as {@code DISPLAY} and {@code x.display}; the first window test starts it, before
 * anything of AWT is loaded. A shell holds both and reads from this process: when this process ends, however it ends,
 * the shell stops them. Not sooner, as AWT exits when its display goes away.
 */
public final class VirtualDesktop implements ExecutionCondition {
    /** The screen on the left, which is always there. */
    public static final Rectangle LEFT = new Rectangle(0, 0, 1024, 768);
    /** The screen on the right, while it is plugged in. */
    public static final Rectangle RIGHT = new Rectangle(1024, 0, 1024, 768);

    private static final List<String> NEEDED = List.of("Xvfb", "openbox", "xrandr", "xprop", "xdotool", "setxkbmap");
    /** How often a window has to be seen with the keyboard, twenty times a second at most. */
    private static final int LOOKS = 10;

    private static final int PATIENCE = 20;
    private static final long SECOND_TRY = TimeUnit.SECONDS.toNanos(3);
    private static final String SCRIPT = """
            Xvfb "$1" -screen 0 2048x768x24 -nolisten tcp -noreset & server=$!
            until [ -S "/tmp/.X11-unix/X${1#:}" ] || ! kill -0 $server; do sleep 0.05; done
            openbox --sm-disable & manager=$!
            cat > /dev/null
            kill $manager; wait $manager; kill $server; wait $server
            """;

    /** Started once, and not by programs that only use the desktop of the tests. */
    private static final class Started {
        private static final ConditionEvaluationResult VERDICT = start();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Started.VERDICT;
    }

    private static ConditionEvaluationResult start() {
        var number = System.getProperty("x.display", "");
        var missing =
                NEEDED.stream().filter(program -> !Programs.installed(program)).toList();
        if (number.isEmpty() || !missing.isEmpty()) {
            var reason = number.isEmpty() ? "they run with mvn verify" : "not installed: " + String.join(", ", missing);
            System.err.println("\n*** WINDOW TESTS SKIPPED: " + reason + " ***\n");
            return ConditionEvaluationResult.disabled(reason);
        }
        try {
            new ProcessBuilder("sh", "-c", SCRIPT, "desktop", number)
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "desktop.log").toFile())
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        await(() -> output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").contains("window id"));
        output("xrandr", "--setmonitor", "left", "1024/270x768/203+0+0", "screen");
        plugIn();
        return ConditionEvaluationResult.enabled("on " + number);
    }

    /** Plugs the right screen in, if it is not. */
    public static void plugIn() {
        unplug();
        output("xrandr", "--setmonitor", "right", "1024/270x768/203+1024+0", "none");
    }

    /** Pulls the right screen out. */
    public static void unplug() {
        output("xrandr", "--delmonitor", "right");
    }

    /** Changes the right screen to 800 by 600. */
    public static void changeResolution() {
        unplug();
        output("xrandr", "--setmonitor", "right", "800/270x600/203+1024+0", "none");
    }

    /** Where the X server, not Java, has the visible window of that title; empty when there is none. */
    public static Rectangle onScreen(String title) {
        var bounds = new Rectangle();
        output("xdotool", "search", "--onlyvisible", "--name", "^" + title + "$", "getwindowgeometry", "--shell")
                .lines()
                .map(line -> line.split("="))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> take(bounds, pair[0], pair[1]));
        return bounds;
    }

    private static void take(Rectangle bounds, String name, String value) {
        switch (name) {
            case "X" -> bounds.x = Integer.parseInt(value);
            case "Y" -> bounds.y = Integer.parseInt(value);
            case "WIDTH" -> bounds.width = Integer.parseInt(value);
            case "HEIGHT" -> bounds.height = Integer.parseInt(value);
            default -> {
                // The window's number and screen say nothing about its place.
            }
        }
    }

    /** The title of the window that has the keyboard. */
    public static String activeWindow() {
        return output("xdotool", "getactivewindow", "getwindowname").strip();
    }

    /**
     * Waits until Java knows that the window of that title has the keyboard. Now and then, mostly on a busy machine, the
     * window manager hands it on while Java is not ready for it; then the window is activated again, as a person would
     * click into it.
     */
    public static void keyboardIn(String title) {
        long[] again = {System.nanoTime() + SECOND_TRY};
        await(() -> {
            if (System.nanoTime() > again[0]) {
                again[0] += SECOND_TRY;
                output("xdotool", "search", "--onlyvisible", "--name", "^" + title + "$", "windowactivate");
            }
            return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow() instanceof Frame frame
                    && frame.getTitle().equals(title)
                    && KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() != null;
        });
    }

    /** Waits until that window has the keyboard and keeps it, whatever else was on its way to the front. */
    public static void keyboardStaysIn(String title) {
        int[] looks = {0};
        await(() -> {
            keyboardIn(title);
            looks[0] = activeWindow().equals(title) ? looks[0] + 1 : 0;
            return looks[0] > LOOKS;
        });
    }

    /** Where the middle of this is once its window is laid out and the events on their way have moved nothing. */
    public static Point middleAtRest(Callable<Component> part) {
        Point[] last = {middle(part)};
        await(() -> {
            Point before = last[0];
            last[0] = middle(part);
            return last[0].equals(before);
        });
        return last[0];
    }

    private static Point middle(Callable<Component> part) {
        try {
            return OnEventThread.call(() -> {
                Component there = part.call();
                SwingUtilities.getRoot(there).validate();
                Point middle = there.getLocationOnScreen();
                middle.translate(there.getWidth() / 2, there.getHeight() / 2);
                return middle;
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Types into whatever has the keyboard. */
    public static void type(String text) {
        output("xdotool", "type", text);
    }

    /** Presses keys by their X names, such as {@code alt+F4}. */
    public static void press(String... keys) {
        for (var key : keys) {
            output("xdotool", "key", key);
        }
    }

    /** Runs a program on this desktop to its end and returns what it wrote. */
    public static String output(String... command) {
        return Programs.output(command);
    }

    /** Waits until it is so, for at most twenty seconds. */
    public static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                var owner =
                        KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
                throw new AssertionError("not so after " + PATIENCE + " seconds; the keyboard is in the window '"
                        + activeWindow() + "', in Java's eyes in " + owner);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
