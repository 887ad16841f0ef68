package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import kintsugi.figure.Light;
import kintsugi.kiosk.turn.Rig;
import kintsugi.look.Look;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks every page in every state, as a screen reader and a finger would. All at the smallest size from left to right;
 * a spread of them on larger screens, in the other light and mirrored.
 */
@ExtendWith(OnEventThread.class)
class EveryPageTest {
    private static final int FINGER = 48;
    private static final int[][] LARGER = {{1366, 768}, {1920, 1080}, {3840, 2160}, {1024, 768}};

    /** A page, and where it is looked at. */
    record Looked(String page, int width, int height, Light light, boolean mirrored) {}

    static List<Looked> pages() {
        List<String> names = List.copyOf(Gallery.pages().keySet());
        var smallest = names.stream().map(name -> new Looked(name, 1024, 768, Light.PAPER, false));
        var spread = IntStream.range(0, names.size())
                .filter(i -> i % 3 == 0)
                .mapToObj(i -> new Looked(
                        names.get(i),
                        LARGER[i / 3 % 4][0],
                        LARGER[i / 3 % 4][1],
                        i % 2 == 0 ? Light.INK : Light.PAPER,
                        i / 3 % 3 != 1));
        return Stream.concat(smallest, spread).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingHasANameARoomOfItsOwnAndAllItsWords(Looked looked) {
        Look.install(looked.light());
        Rig rig = GalleryRounds.rig(looked.page());
        KioskPanel panel = new KioskPanel(rig.model());
        Gallery.pages().getOrDefault(looked.page(), unused -> {}).accept(rig);
        if (looked.mirrored()) {
            rig.model().speak(Locale.forLanguageTag("ar"));
        }
        OffScreen screen = OffScreen.of(panel, looked.width(), looked.height());
        GalleryRounds.useKeys(looked.page(), screen, panel);
        screen.settle(looked.width(), looked.height());

        assertThat(rig.failures()).isEmpty();
        List<Component> controls = OffScreen.tree(panel)
                .filter(part -> part instanceof JComponent && part.isFocusable() && part.isShowing())
                .filter(EveryPageTest::isControl)
                .toList();
        assertThat(controls).isNotEmpty();
        assertThat(wrong(panel, controls)).isEmpty();
        assertThat(cutOff(screen)).isEmpty();
    }

    private static boolean isControl(Component part) {
        return part instanceof JTextComponent
                || part instanceof AbstractButton
                || part.getKeyListeners().length > 0
                || part.getMouseListeners().length > 0;
    }

    /** A text is asked for its label only, since its accessible half would ask for a place on a screen. */
    private static boolean isSpoken(Component control) {
        if (control instanceof JTextComponent text) {
            return text.getClientProperty("labeledBy") instanceof JLabel label
                    && !label.getText().isBlank();
        }
        AccessibleContext context = control.getAccessibleContext();
        return context != null
                && context.getAccessibleRole() != AccessibleRole.UNKNOWN
                && context.getAccessibleName() != null
                && !context.getAccessibleName().isBlank();
    }

    /** What is too small for a finger, outside, or under something else. */
    private static List<String> wrong(JComponent panel, List<Component> controls) {
        List<String> wrong = new ArrayList<>();
        Rectangle window = new Rectangle(panel.getSize());
        for (Component control : controls) {
            Rectangle target = target(control);
            if (target.width < FINGER || target.height < FINGER) {
                wrong.add(named(control) + " is small: " + target.getSize());
            }
            if (!isSpoken(control)) {
                wrong.add(named(control) + " has no name or no role");
            }
            Rectangle seen = seen(control, panel);
            if (!scrolls(control) && !window.contains(seen)) {
                wrong.add(named(control) + " is outside");
            }
            Component hit =
                    SwingUtilities.getDeepestComponentAt(panel, (int) seen.getCenterX(), (int) seen.getCenterY());
            if (!scrolls(control) && !SwingUtilities.isDescendingFrom(hit, control)) {
                wrong.add(named(control) + " is covered");
            }
            for (Component other : controls) {
                if (other != control && seen.intersects(seen(other, panel))) {
                    wrong.add(named(control) + " lies on " + named(other));
                }
            }
        }
        return wrong;
    }

    /** A field is tapped anywhere in its box. */
    private static Rectangle target(Component control) {
        Component box = SwingUtilities.getAncestorOfClass(TypingField.class, control);
        return (box == null ? control : box).getBounds();
    }

    private static boolean scrolls(Component control) {
        return SwingUtilities.getAncestorOfClass(ScrollBox.class, control) != null;
    }

    /** The part of it that its scroll box shows; all of it where nothing scrolls. */
    private static Rectangle seen(Component control, JComponent panel) {
        Component box = SwingUtilities.getAncestorOfClass(TypingField.class, control);
        Component whole = box == null ? control : box;
        Rectangle bounds = SwingUtilities.convertRectangle(whole.getParent(), whole.getBounds(), panel);
        Component around = SwingUtilities.getAncestorOfClass(ScrollBox.class, whole);
        return around == null
                ? bounds
                : bounds.intersection(SwingUtilities.convertRectangle(around.getParent(), around.getBounds(), panel));
    }

    private static String named(Component control) {
        return control.getClass().getSimpleName() + " " + control.getName();
    }

    private static List<String> cutOff(OffScreen screen) {
        var passages = screen.all(Passage.class).stream()
                .filter(Component::isShowing)
                .filter(Passage::isCutOff)
                .map(text -> text.getAccessibleContext().getAccessibleName());
        var keys = screen.all(Key.class).stream()
                .filter(Component::isShowing)
                .filter(Key::isCutOff)
                .map(Key::getText);
        return Stream.concat(passages, keys).toList();
    }
}
