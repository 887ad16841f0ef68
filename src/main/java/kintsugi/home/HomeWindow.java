package kintsugi.home;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.time.ZoneId;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import kintsugi.look.ProgramIcon;
import kintsugi.words.Words;

/** The first window. On the event thread. */
public final class HomeWindow {
    private final JFrame frame;

    /**
     * A window that is not shown yet.
     *
     * @param closed when the facilitator closes it: the program ends
     */
    public HomeWindow(HomeModel model, Words words, ZoneId zone, Runnable closed) {
        frame = new JFrame(words.text("home.window"));
        frame.setIconImages(ProgramIcon.images());
        frame.setContentPane(new HomePanel(model, words, zone));
        frame.setMinimumSize(new Dimension(900, 640));
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                closed.run();
            }

            @Override
            public void windowActivated(WindowEvent event) {
                model.lookAgain();
            }
        });
    }

    /** Shows it at these bounds, in the desktop's px. */
    public void openAt(Rectangle bounds) {
        frame.setBounds(bounds);
        frame.setVisible(true);
    }

    /** Takes it away. */
    public void dispose() {
        frame.dispose();
    }
}
