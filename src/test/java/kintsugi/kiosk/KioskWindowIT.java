package kintsugi.kiosk;

import static kintsugi.support.VirtualDesktop.LEFT;
import static kintsugi.support.VirtualDesktop.RIGHT;
import static kintsugi.support.VirtualDesktop.await;
import static kintsugi.support.VirtualDesktop.keyboardIn;
import static kintsugi.support.VirtualDesktop.keyboardStaysIn;
import static kintsugi.support.VirtualDesktop.onScreen;
import static kintsugi.support.VirtualDesktop.output;
import static kintsugi.support.VirtualDesktop.press;
import static kintsugi.support.VirtualDesktop.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import kintsugi.figure.Light;
import kintsugi.guide.Situation;
import kintsugi.kiosk.page.KioskPanel;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.Page;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.look.Look;
import kintsugi.participant.Notebook;
import kintsugi.support.OffScreen;
import kintsugi.support.VirtualDesktop;
import kintsugi.support.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promises 5 and 6 where only a real window tells: what keys, pointer and focus reach. */
@WindowTest
class KioskWindowIT {
    private static final String TITLE = "Kiosk window";
    private static final String OTHER = "Another window";

    private final Rig rig = new Rig();
    private final KioskPanel panel = RealKiosk.onEventThread(() -> {
        Look.install(Light.PAPER);
        return new KioskPanel(rig.model());
    });
    private final KioskWindow window = RealKiosk.onEventThread(() -> new KioskWindow(TITLE, rig.model(), panel));
    private final Glass glass = RealKiosk.onEventThread(() -> new Glass(panel));

    @BeforeEach
    void open() {
        VirtualDesktop.plugIn();
        on(() -> {
            window.showOn(LEFT);
            frame().setContentPane(glass);
            frame().validate();
        });
        keyboardIn(TITLE);
    }

    private static JFrame frame() {
        return Stream.of(Window.getWindows())
                .filter(one -> one instanceof JFrame frame && TITLE.equals(frame.getTitle()) && frame.isDisplayable())
                .map(JFrame.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        on(window::close);
    }

    private static void on(Runnable task) {
        RealKiosk.onEventThread(() -> {
            task.run();
            return task;
        });
    }

    private void write() {
        on(() -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.goTo(SampleGuide.SAFER.key());
        });
        await(() -> "words".equals(Fingers.focused()));
    }

    private String written() {
        return rig.page() instanceof AskPage page ? page.text() : "";
    }

    @Test
    void whateverComesInFrontGoesBehindAgainAndOneTypesOn() {
        write();
        type("one ");
        var other = RealKiosk.onEventThread(() -> {
            JFrame made = new JFrame(OTHER);
            made.setBounds(200, 200, 300, 200);
            made.setVisible(true);
            return made;
        });
        output("xdotool", "search", "--sync", "--name", "^" + OTHER + "$", "windowactivate");
        keyboardStaysIn(TITLE);
        await(() -> "words".equals(Fingers.focused()));
        type("two");
        await(() -> written().equals("one two"));
        on(other::dispose);

        press("alt+F4");
        type("!");
        await(() -> written().equals("one two!"));
    }

    @Test
    void noKeyAndNoButtonOfTheMouseTakesWordsOutOrBringsSomethingIn() throws Exception {
        var clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
        var selection = Toolkit.getDefaultToolkit().getSystemSelection();
        clipboard.setContents(new StringSelection("before"), null);
        write();
        type("secret words");
        await(() -> written().equals("secret words"));
        for (String key : List.of("ctrl+a", "ctrl+c", "ctrl+Insert", "ctrl+x", "ctrl+v", "shift+Insert", "ctrl+z")) {
            press(key);
        }
        await(() -> written().equals("secret wordssecret words"));
        selection.setContents(new StringSelection("before"), null);
        Component words = Fingers.named("words");
        var at = RealKiosk.onEventThread(words::getLocationOnScreen);
        output("xdotool", "mousemove", "" + (at.x + 20), "" + (at.y + 12), "click", "--repeat", "2", "1");
        output("xdotool", "mousedown", "1", "mousemove", "" + (at.x + 300), "" + (at.y + 200), "mouseup", "1");
        press("End");
        assertThat(String.valueOf(selection.getData(DataFlavor.stringFlavor))).doesNotContain("secret");

        selection.setContents(new StringSelection("before"), null);
        output("xdotool", "click", "2");
        output("xdotool", "click", "3");
        press("End");
        type("!");
        await(() -> written().endsWith("!"));
        assertThat(written()).isEqualTo("secret wordssecret words!");
        assertThat(clipboard.getData(DataFlavor.stringFlavor)).isEqualTo("before");
        assertThat(windows()).isOne();
    }

    @Test
    void accentsComeWithoutAnInputMethod() {
        // On a layout without them, such keys would be lent for one press only, and taken back before Java looks.
        output("setxkbmap", "-layout", "us", "-variant", "intl");
        try {
            write();
            press("dead_acute", "e", "dead_diaeresis", "u");
            await(() -> written().equals("\u00E9\u00FC"));
        } finally {
            output("setxkbmap", "-layout", "us", "-variant", "");
        }
    }

    private static long windows() {
        return RealKiosk.onEventThread(
                () -> Stream.of(Window.getWindows()).filter(Window::isShowing).count());
    }

    @Test
    void outsideAFieldTheKeysOfAClickerAndOfMenusDoNothing() {
        on(() -> rig.open(Notebook.empty("en").as(Situation.HURT)));
        await(() -> !Fingers.focused().isEmpty());
        KioskState before = rig.model().state();
        press("Prior", "Next", "F5", "shift+F5", "Escape", "b", "B", "period", "w", "comma", "F1", "F10", "shift+F10");
        press("Menu", "ctrl+o", "ctrl+s", "ctrl+p", "ctrl+n", "ctrl+w", "ctrl+q", "ctrl+shift+F1", "BackSpace", "Left");

        assertThat(rig.model().state()).isEqualTo(before);
        assertThat(windows()).isOne();
    }

    @Test
    void whenTheScreensChangeItIsCoveredAndFillsTheOneItIsGiven() {
        write();
        type("words");
        await(() -> written().equals("words"));
        on(() -> {
            rig.model().leave();
            window.fill(RIGHT);
        });
        await(() -> onScreen(TITLE).equals(RIGHT));
        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
        assertThat(panel.getSize()).isEqualTo(RIGHT.getSize());
    }

    @Test
    void afterLeavingTabAndArrowsReachNothingOfWhoeverWasHere() {
        write();
        type("secret");
        await(() -> written().equals("secret"));
        JTextComponent before = (JTextComponent) Fingers.named("words");
        press("Shift_L", "Shift_L", "Shift_L");
        await(() -> "start".equals(Fingers.focused()));

        Set<String> reached = new HashSet<>();
        for (String key :
                List.of("Tab", "Tab", "Tab", "Tab", "shift+Tab", "shift+Tab", "Left", "Up", "Right", "Down")) {
            press(key);
            reached.add(Fingers.focused());
        }
        assertThat(reached).isSubsetOf("start", "help", "facilitator");
        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
        assertThat(before.getText()).isEmpty();
        assertThat(RealKiosk.onEventThread(() -> OffScreen.tree(frame())
                        .filter(JTextArea.class::isInstance)
                        .toList()))
                .isEmpty();
        Component remembered = RealKiosk.onEventThread(() -> frame().getMostRecentFocusOwner());
        assertThat(SwingUtilities.isDescendingFrom(remembered, panel)).isTrue();
    }

    @Test
    void hidingIsOneFrameAndTheSameCoverByKeysAndByTouch() {
        await(() -> "start".equals(Fingers.focused()));
        int cover = RealKiosk.onEventThread(glass::look);
        hides(cover, rig -> write(), () -> press("Shift_L", "Shift_L", "Shift_L"));
        hides(cover, rig -> write(), () -> touch("hide"));
        hides(cover, rig -> on(() -> rig.open(Notebook.empty("en").as(Situation.HURT))), () -> {
            touch("erase");
            press("Shift_L", "Shift_R", "Shift_L");
        });
        hides(
                cover,
                rig -> {
                    write();
                    on(() -> rig.model().help(true));
                },
                () -> touch("hide"));
        hides(
                cover,
                rig -> {
                    write();
                    on(() -> rig.passSeconds(125));
                },
                () -> press("Shift_L", "Shift_L", "Shift_L"));
        hides(
                cover,
                rig -> on(() -> rig.open(Notebook.empty("en").as(Situation.HURT))),
                () -> new Fingers().tap("done"));
    }

    private void hides(int cover, Consumer<Rig> there, Runnable hide) {
        there.accept(rig);
        await(() -> !Fingers.focused().isEmpty());
        // A key was used, so that whatever has the focus is framed.
        press("End");
        glass();
        hide.run();
        await(() -> "start".equals(Fingers.focused()));
        output("xdotool", "mouseup", "1");
        List<Integer> frames = glass();
        int first = frames.indexOf(cover);
        assertThat(first).as("the cover was painted").isNotNegative();
        assertThat(frames.subList(first, frames.size()))
                .as("and nothing but the cover since")
                .containsOnly(cover);
        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
        assertThat(rig.seat().isTaken()).isFalse();
    }

    private List<Integer> glass() {
        return RealKiosk.onEventThread(glass::frames);
    }

    /** A finger comes down and stays. */
    private static void touch(String name) {
        Component button = Fingers.named(name);
        var at = RealKiosk.onEventThread(button::getLocationOnScreen);
        output("xdotool", "mousemove", "" + (at.x + 20), "" + (at.y + 20), "mousedown", "1");
    }
}
