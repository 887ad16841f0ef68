package kintsugi.display;

import static kintsugi.support.VirtualDesktop.LEFT;
import static kintsugi.support.VirtualDesktop.RIGHT;
import static kintsugi.support.VirtualDesktop.activeWindow;
import static kintsugi.support.VirtualDesktop.await;
import static kintsugi.support.VirtualDesktop.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kintsugi.support.OnEventThread;
import kintsugi.support.VirtualDesktop;
import kintsugi.support.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WindowTest
class RoomFrameIT {
    private static final String ROOM = "The room";
    private static final String DESK = "The desk";

    private final JTextField field = new JTextField();
    private final JFrame desk = new JFrame(DESK);
    private final RoomFrame room = new RoomFrame(ROOM, new JPanel());
    private final DisplayWatch watch = new DisplayWatch(this::place);

    @BeforeEach
    void open() throws Exception {
        VirtualDesktop.plugIn();
        await(() -> Displays.connected().size() == 2);
        OnEventThread.call(() -> {
            desk.add(field);
            desk.setBounds(100, 100, 400, 200);
            desk.setVisible(true);
            watch.start();
            return desk;
        });
        await(() -> activeWindow().equals(DESK));
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.call(() -> {
            watch.stop();
            room.close();
            desk.dispose();
            return desk;
        });
    }

    private void place(List<Display> displays) {
        Placement.of(displays, "").audience().ifPresentOrElse(room::fill, room::pause);
    }

    @Test
    void theRoomFillsTheSecondScreenAndNeverTakesTheKeyboard() {
        await(() -> onScreen(ROOM).equals(RIGHT));

        assertThat(LEFT.contains(onScreen(DESK))).isTrue();
        assertThat(activeWindow()).isEqualTo(DESK);
        VirtualDesktop.type("notes");
        await(() -> field.getText().equals("notes"));
    }

    @Test
    void unpluggedItGoesAndComesBackWithTheScreen() {
        await(() -> onScreen(ROOM).equals(RIGHT));

        VirtualDesktop.unplug();
        await(() -> onScreen(ROOM).isEmpty());

        VirtualDesktop.plugIn();
        await(() -> onScreen(ROOM).equals(RIGHT));
        await(() -> activeWindow().equals(DESK));
    }

    @Test
    void anotherResolutionIsFilledAgain() {
        await(() -> onScreen(ROOM).equals(RIGHT));

        VirtualDesktop.changeResolution();

        await(() -> onScreen(ROOM).equals(new Rectangle(1024, 0, 800, 600)));
    }

    @Test
    void onOneScreenItIsAnOrdinaryWindowAndBackAgain() throws Exception {
        await(() -> onScreen(ROOM).equals(RIGHT));

        OnEventThread.call(() -> {
            room.openAt(new Rectangle(50, 400, 480, 270));
            return room;
        });
        await(() -> LEFT.contains(onScreen(ROOM)));

        OnEventThread.call(() -> {
            room.fill(new Display("right", "right", RIGHT));
            return room;
        });
        await(() -> onScreen(ROOM).equals(RIGHT));
    }

    @Test
    void inAWindowItStaysInFrontUntilItIsPutBehind() throws Exception {
        await(() -> onScreen(ROOM).equals(RIGHT));
        OnEventThread.call(() -> {
            room.openAt(new Rectangle(150, 120, 480, 270));
            room.forward(true);
            desk.toFront();
            return room;
        });
        await(() -> topmost().equals(ROOM));

        OnEventThread.call(() -> {
            room.forward(false);
            return room;
        });
        await(() -> topmost().equals(DESK));

        OnEventThread.call(() -> {
            room.forward(true);
            return room;
        });
        await(() -> topmost().equals(ROOM));
        assertThat(activeWindow()).isEqualTo(DESK);
    }

    /** The name of the window that lies over all others, as the window manager tells it. */
    private static String topmost() {
        var ids = VirtualDesktop.output("xprop", "-root", "_NET_CLIENT_LIST_STACKING")
                .strip()
                .split("[ ,#]+", -1);
        return VirtualDesktop.output("xdotool", "getwindowname", ids[ids.length - 1])
                .strip();
    }

    @Test
    void aDesktopHasADisplay() {
        assertThat(Headless.settle()).isFalse();
    }
}
