package kintsugi.presenter;

import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import kintsugi.look.ProgramIcon;

/** The facilitator's window while a workshop runs. Closing it only asks. On the event thread. */
public final class PresenterWindow {
    private final PresenterModel model;
    private final JFrame frame;
    private final PresenterKeys keys;

    /** A window that is not shown yet. */
    public PresenterWindow(PresenterModel model, Studio studio) {
        this.model = model;
        frame = new JFrame(title(model.state(), studio));
        frame.setIconImages(ProgramIcon.images());
        var panel = new PresenterPanel(model, studio);
        keys = new PresenterKeys(model, panel);
        frame.setContentPane(panel);
        frame.setMinimumSize(new Dimension(1000, 700));
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                model.ask(Question.LEAVE);
            }

            @Override
            public void windowOpened(WindowEvent event) {
                panel.focus();
            }
        });
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
    }

    private static String title(PresenterState now, Studio studio) {
        String key = now.rehearsal() ? "presenter.window.rehearsal" : "presenter.window";
        return studio.words().text(key, now.evening().guide().title());
    }

    /** Shows it at these bounds, in the desktop's px. */
    public void openAt(Rectangle bounds) {
        frame.setBounds(bounds);
        frame.setVisible(true);
        frame.toFront();
    }

    /** Takes window and model away for good, also before the kiosk opens. */
    public void dispose() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
        model.close();
        frame.dispose();
    }
}
