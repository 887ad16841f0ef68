package kintsugi.kiosk;

import java.awt.EventQueue;
import java.awt.Rectangle;
import java.util.concurrent.Executor;
import kintsugi.kiosk.page.KioskPanel;
import kintsugi.kiosk.turn.KioskModel;
import kintsugi.kiosk.turn.PlanPaper;
import kintsugi.kiosk.turn.Sticks;
import kintsugi.words.Words;
import kintsugi.workshop.Seat;

/** An open kiosk. Everything on the event thread; the look is installed before. */
public final class Kiosk implements AutoCloseable {
    private static final Executor UI = work -> {
        if (EventQueue.isDispatchThread()) {
            work.run();
        } else {
            EventQueue.invokeLater(work);
        }
    };

    private final KioskModel model;
    private final KioskWindow window;

    private Kiosk(KioskModel model, KioskWindow window) {
        this.model = model;
        this.window = window;
    }

    /**
     * Opens a kiosk that fills a screen and shows the cover.
     *
     * @param onLeave the facilitator's PIN was right: whoever opened the kiosk closes it
     */
    public static Kiosk open(Seat seat, PlanPaper papers, Sticks sticks, KioskOptions options, Runnable onLeave) {
        KioskModel model = new KioskModel(new KioskModel.Parts(
                seat,
                papers,
                sticks,
                options.pin(),
                options.clock(),
                new SwingTicker(),
                UI,
                options.idle(),
                options.language(),
                options.paper(),
                options.rehearsal(),
                onLeave));
        String title = Words.of(options.language()).text("kiosk.window");
        KioskWindow window = new KioskWindow(title, model, new KioskPanel(model));
        window.showOn(options.bounds());
        return new Kiosk(model, window);
    }

    /** The screens changed: covers at once and signs out, with what was typed saved, and fills this screen. */
    public void moveTo(Rectangle bounds) {
        model.leave();
        window.fill(bounds);
    }

    /** Signs out and closes the window; what was typed is still saved. */
    @Override
    public void close() {
        model.close();
        window.close();
    }
}
