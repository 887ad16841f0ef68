package kintsugi.kiosk;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import kintsugi.kiosk.page.KioskPanel;
import kintsugi.kiosk.turn.KioskModel;
import kintsugi.look.ProgramIcon;

/**
 * The window that does not let go: over the whole screen, without a frame, always back in front, refusing to be closed.
 * The system's own keys are the window manager's to hold back.
 */
final class KioskWindow {
    private final JFrame frame;
    private final KeyEventDispatcher keys;
    private final Touches pointer;

    KioskWindow(String title, KioskModel model, KioskPanel panel) {
        frame = new JFrame(title);
        frame.setIconImages(ProgramIcon.images());
        frame.setUndecorated(true);
        frame.setAlwaysOnTop(true);
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.setTransferHandler(null);
        frame.setContentPane(panel);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowDeactivated(WindowEvent event) {
                returnToFront();
            }

            @Override
            public void windowIconified(WindowEvent event) {
                frame.setExtendedState(JFrame.NORMAL);
            }
        });
        keys = new KioskKeys(model);
        pointer = new Touches(model::touched);
    }

    /** Fills this screen. */
    void showOn(Rectangle bounds) {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
        pointer.begin();
        frame.setBounds(bounds);
        frame.setVisible(true);
        frame.toFront();
    }

    /** Fills this screen from now on. */
    void fill(Rectangle bounds) {
        frame.setBounds(bounds);
        frame.validate();
        returnToFront();
    }

    private void returnToFront() {
        if (frame.isVisible()) {
            Component typedIn = frame.getMostRecentFocusOwner();
            frame.toFront();
            if (typedIn != null) {
                typedIn.requestFocus();
            }
        }
    }

    void close() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
        pointer.end();
        frame.setVisible(false);
        frame.dispose();
    }
}
