package kintsugi.audience;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import kintsugi.figure.Tokens;
import kintsugi.stage.ScenePainter;
import kintsugi.words.Words;
import kintsugi.workshop.WorkshopState;

/**
 * The room's window. On a display of its own it covers that display, stays on top, never takes the focus and hides the
 * pointer; without one it is a window like any other. It answers no keys: whoever leads does that, through the
 * {@link #model()}. For the event thread.
 */
public final class AudienceWindow {
    private static final Dimension SMALLEST = new Dimension(480, 300);
    private static final Dimension USUAL = new Dimension(960, 540);

    private final Words words;
    private final RoomScreen screen;
    private final AudienceModel model;
    private final Runnable stopTicking;
    private Optional<JFrame> frame = Optional.empty();

    /**
     * Prepares the window; nothing is seen yet.
     *
     * @param state where the workshop stands
     * @param painter for the room, in its language and light
     * @param words of whoever leads, for the window's name
     * @param still whether pictures change without a fade
     */
    public AudienceWindow(
            WorkshopState state, ScenePainter painter, Words words, InstantSource clock, Ticker ticker, boolean still) {
        this.words = words;
        var pictures = new Pictures(painter);
        var fade = still ? Duration.ZERO : Duration.ofMillis(Tokens.standard().wallFade());
        var room = new RoomScreen(pictures, clock, fade);
        room.setSize(USUAL);
        room.getAccessibleContext().setAccessibleName(words.text("audience.window"));
        screen = room;
        model = new AudienceModel(
                state, clock, view -> pictures.pages(view, room.pixelWidth(), room.pixelHeight()), room::show);
        stopTicking = ticker.everySecond(model::tick);
        room.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                refit();
            }
        });
    }

    /** What decides on the picture. */
    public AudienceModel model() {
        return model;
    }

    /**
     * Shows the window, or moves it.
     *
     * @param display the bounds of a display that is the room's alone; none for a window like any other
     */
    public void showOn(Optional<Rectangle> display) {
        var next = display.map(this::covering).orElseGet(this::ordinary);
        next.add(screen);
        next.addNotify();
        next.validate();
        refit();
        next.setVisible(true);
        frame.ifPresent(JFrame::dispose);
        frame = Optional.of(next);
    }

    /** Takes the window away, for good. */
    public void close() {
        stopTicking.run();
        screen.rest();
        frame.ifPresent(JFrame::dispose);
        frame = Optional.empty();
    }

    private JFrame covering(Rectangle display) {
        var window = window();
        window.setUndecorated(true);
        window.setFocusableWindowState(false);
        window.setAlwaysOnTop(true);
        window.setBounds(display);
        var nothing = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        window.setCursor(Toolkit.getDefaultToolkit().createCustomCursor(nothing, new Point(), "none"));
        return window;
    }

    private JFrame ordinary() {
        var window = window();
        window.setAutoRequestFocus(false);
        window.setMinimumSize(SMALLEST);
        window.setSize(USUAL);
        window.setLocationByPlatform(true);
        return window;
    }

    private JFrame window() {
        var window = new JFrame(words.text("audience.window"));
        window.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        window.setBackground(Color.BLACK);
        window.getContentPane().setBackground(Color.BLACK);
        return window;
    }

    private void refit() {
        var configuration = screen.getGraphicsConfiguration();
        screen.scale(
                configuration == null ? 1 : configuration.getDefaultTransform().getScaleX());
        model.resized();
        screen.show(model.shown());
    }
}
