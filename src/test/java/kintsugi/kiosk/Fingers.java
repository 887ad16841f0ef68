package kintsugi.kiosk;

import static kintsugi.support.VirtualDesktop.await;
import static kintsugi.support.VirtualDesktop.output;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Window;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import kintsugi.support.OffScreen;
import kintsugi.support.VirtualDesktop;

/** Somebody's fingers at a kiosk's real window: they press, type and tap through the X server, and count. */
final class Fingers {
    private int chosen;
    private int letters;

    /** Keys and taps that were chosen one by one. */
    int chosen() {
        return chosen;
    }

    /** Letters that were typed or tapped. */
    int letters() {
        return letters;
    }

    /** On the event thread. */
    private static Optional<Component> showing(String name) {
        return Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(OffScreen::tree)
                .filter(part -> isCalled(name, part) && part.isShowing())
                .findFirst();
    }

    /** By its name; letters to tap have none, and are called what they write. */
    private static boolean isCalled(String name, Component part) {
        return name.equals(part.getName())
                || (part.getName() == null && part instanceof AbstractButton button && name.equals(button.getText()));
    }

    /** Waits until something of that name shows. */
    static Component named(String name) {
        await(() -> RealKiosk.onEventThread(() -> showing(name).isPresent()));
        return RealKiosk.onEventThread(() -> showing(name).orElseThrow(() -> new NoSuchElementException(name)));
    }

    static String focused() {
        return RealKiosk.onEventThread(() -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            return owner == null ? "" : String.valueOf(owner.getName());
        });
    }

    void awaitFocus(String name) {
        await(() -> name.equals(focused()));
    }

    void press(String key) {
        chosen++;
        output("xdotool", "key", key);
    }

    void type(String text) {
        letters += text.length();
        output("xdotool", "type", "--delay", "5", text);
    }

    /** Goes there by Tab. */
    void tabTo(String name) {
        for (int i = 0; i < 30 && !name.equals(focused()); i++) {
            String before = focused();
            press("Tab");
            await(() -> !before.equals(focused()));
        }
    }

    void holdKey(String key, Runnable meanwhile) {
        chosen++;
        output("xdotool", "keydown", key);
        meanwhile.run();
        output("xdotool", "keyup", key);
    }

    void tap(String name) {
        chosen++;
        at(name, "click", "1");
    }

    void tapLetter(String name) {
        letters++;
        at(name, "click", "1");
    }

    void hold(String name, Runnable meanwhile) {
        chosen++;
        at(name, "mousedown", "1");
        meanwhile.run();
        output("xdotool", "mouseup", "1");
    }

    private void at(String name, String... then) {
        int aside = named(name).getWidth() / (chosen % 2 == 0 ? 6 : -6);
        Point at = VirtualDesktop.middleAtRest(() -> showing(name).orElseThrow());
        at.translate(aside, 0);
        // Away first, and elsewhere than before: two taps at one place would be a double click.
        output(Stream.concat(
                        Stream.of(
                                "xdotool",
                                "mousemove",
                                "0",
                                "0",
                                "mousemove",
                                String.valueOf(at.x),
                                String.valueOf(at.y)),
                        Stream.of(then))
                .toArray(String[]::new));
    }
}
