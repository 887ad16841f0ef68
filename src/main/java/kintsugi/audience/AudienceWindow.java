package kintsugi.audience;

import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import kintsugi.display.Display;
import kintsugi.display.RoomFrame;
import kintsugi.display.Ticker;
import kintsugi.look.ProgramIcon;
import kintsugi.stage.ScenePainter;
import kintsugi.words.Words;
import kintsugi.workshop.WorkshopState;

/**
 * The room's window, on a display of its own or an ordinary one. It answers no keys: whoever leads does that, through
 * the {@link #model()}. For the event thread.
 */
public final class AudienceWindow {
    private final Pictures pictures;
    private final RoomScreen screen;
    private final AudienceModel model;
    private final Ticker ticker;
    private final RoomFrame frame;

    /**
     * Prepares the window; nothing is seen yet.
     *
     * @param state where the workshop stands
     * @param painter for the room, in its language and light
     * @param words of whoever leads, for the window's name
     * @param ticker once a second; the window starts and stops it
     * @param work where pictures are made before they are asked for
     * @param still whether pictures change without a fade
     */
    public AudienceWindow(
            WorkshopState state,
            ScenePainter painter,
            Words words,
            InstantSource clock,
            Ticker ticker,
            Executor work,
            boolean still) {
        this.ticker = ticker;
        pictures = new Pictures(painter, work);
        var fade = still ? Duration.ZERO : ScenePainter.fade();
        var room = new RoomScreen(pictures, clock, fade);
        room.getAccessibleContext().setAccessibleName(words.text("audience.window"));
        screen = room;
        model = new AudienceModel(
                state, clock, view -> pictures.pages(view, room.pixelWidth(), room.pixelHeight()), this::show);
        frame = new RoomFrame(words.text("audience.window"), room);
        frame.icons(ProgramIcon.images());
        room.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                refit();
            }
        });
        ticker.start(() -> {
            model.tick();
            prepareNext();
        });
    }

    /** What decides on the picture. */
    public AudienceModel model() {
        return model;
    }

    /** Covers a display with the scene, or moves there. */
    public void fill(Display display) {
        prepare(display.bounds());
        frame.fill(display);
    }

    /** Shows the scene in an ordinary window, for a machine with one display. */
    public void openAt(Rectangle bounds) {
        prepare(bounds);
        frame.openAt(bounds);
    }

    /** Where it is an ordinary window: stays before all others, or goes behind them. */
    public void forward(boolean on) {
        frame.forward(on);
    }

    /** Goes away until it is shown again; the scene waits. */
    public void pause() {
        frame.pause();
    }

    /** Whether it is seen as an ordinary window, wherever somebody has moved it. */
    public boolean inWindow() {
        return frame.showing() && frame.ordinary();
    }

    /** Whether the scene that the room should see cannot be painted; the room sees nothing then. */
    public boolean unpainted() {
        return screen.unpainted();
    }

    /** Whether the room can see it. */
    public boolean showing() {
        return frame.showing();
    }

    /** Takes the window away, for good. */
    public void close() {
        ticker.stop();
        screen.rest();
        pictures.forget();
        frame.close();
    }

    /** The picture is there before the window is. */
    private void prepare(Rectangle bounds) {
        screen.setSize(bounds.getSize());
        refit();
    }

    private void refit() {
        var configuration = screen.getGraphicsConfiguration();
        screen.scale(
                configuration == null ? 1 : configuration.getDefaultTransform().getScaleX());
        model.resized();
        show(model.shown());
    }

    /** Shows this, and has ready what comes after it. */
    private void show(Shown next) {
        screen.show(next);
        prepareNext();
    }

    private void prepareNext() {
        model.coming().ifPresent(view -> pictures.prepare(view, screen.pixelWidth(), screen.pixelHeight()));
    }
}
