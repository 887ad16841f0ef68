package kintsugi.display;

import java.awt.Image;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

/**
 * The window that the room sees. It never takes the keyboard, and closing it is not the window manager's to do. On a
 * screen of its own it has no border and no pointer and lies on top. On the event thread.
 */
public final class RoomFrame {
    private final JFrame frame;

    /** A frame that shows nothing yet. */
    public RoomFrame(String title, JComponent content) {
        frame = new JFrame(title);
        frame.setFocusableWindowState(false);
        frame.setAutoRequestFocus(false);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.setContentPane(content);
        frame.getRootPane().setDoubleBuffered(true);
    }

    /** Under which sign the system lists it. */
    public void icons(List<Image> sizes) {
        frame.setIconImages(sizes);
    }

    /**
     * Fills a screen. By its bounds, as Java 17 hangs in {@code setFullScreenWindow} when a screen goes away, and a
     * window manager asked for full screen picks the screen itself.
     */
    public void fill(Display display) {
        decorate(false);
        HiddenCursor.over(frame);
        frame.setAlwaysOnTop(true);
        frame.setBounds(display.bounds());
        frame.setVisible(true);
    }

    /** Shows itself as an ordinary window, for a machine with one screen. */
    public void openAt(Rectangle bounds) {
        decorate(true);
        frame.setCursor(null);
        frame.setAlwaysOnTop(false);
        frame.setBounds(bounds);
        frame.setVisible(true);
    }

    private void decorate(boolean decorated) {
        if (frame.isUndecorated() == decorated) {
            frame.dispose();
            frame.setUndecorated(!decorated);
        }
    }

    /** Where it is an ordinary window: stays before all others, also if it was made small, or goes behind them. */
    public void forward(boolean on) {
        frame.setAlwaysOnTop(on);
        if (on) {
            frame.setExtendedState(JFrame.NORMAL);
            frame.toFront();
        } else {
            frame.toBack();
        }
    }

    /** Goes away until it is filled or opened again: the screen is gone, the scene waits. */
    public void pause() {
        frame.setVisible(false);
    }

    /** Whether the room can see it. */
    public boolean showing() {
        return frame.isShowing();
    }

    /** Whether it is an ordinary window with a border. */
    public boolean ordinary() {
        return !frame.isUndecorated();
    }

    /** Where it is, in the desktop's px. */
    public Rectangle bounds() {
        return frame.getBounds();
    }

    /** Goes for good. */
    public void close() {
        frame.dispose();
    }
}
