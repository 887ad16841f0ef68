package kintsugi;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import kintsugi.audience.AudienceModel;
import kintsugi.audience.AudienceWindow;
import kintsugi.audience.Shown;
import kintsugi.display.Display;
import kintsugi.display.EventTicker;
import kintsugi.display.Placement;
import kintsugi.presenter.Room;
import kintsugi.presenter.Sight;
import kintsugi.stage.ScenePainter;
import kintsugi.words.Words;
import kintsugi.workshop.WorkshopState;

/** The room's window in the presenter's hands: follows the workshop, and moves to the second display when there is one. On the event thread. */
final class RoomControl implements Room {
    private static final int SECOND = 1000;

    private final AudienceWindow window;
    private final AudienceModel model;
    private final List<Runnable> watchers = new ArrayList<>();
    private Optional<Placement> placement = Optional.empty();
    private boolean aside;
    private boolean whole;
    private boolean behind;

    RoomControl(
            WorkshopState state,
            ScenePainter painter,
            Words words,
            InstantSource clock,
            Executor pictures,
            boolean still) {
        this.window = new AudienceWindow(state, painter, words, clock, new EventTicker(SECOND), pictures, still);
        this.model = window.model();
    }

    void follow(WorkshopState state) {
        model.follow(state);
        tell();
    }

    /** Goes to the room's display, or into a window beside the presenter's. */
    void place(Placement next) {
        if (next.audience().isEmpty() && !placement.equals(Optional.of(next))) {
            // Where it was moved to may be no place on this display.
            window.pause();
        }
        placement = Optional.of(next);
        whole = whole && !apart();
        show();
        tell();
    }

    /** Makes way for the kiosk where both would be on one display, or comes back. */
    void stepAside(boolean away) {
        aside = away;
        whole = false;
        if (away) {
            model.takeTurns();
        }
        show();
    }

    void close() {
        window.close();
        watchers.clear();
    }

    @Override
    public Sight sight() {
        Shown shown = model.shown();
        Sight.Cover cover = shown instanceof Shown.Black
                ? Sight.Cover.BLACK
                : shown instanceof Shown.White ? Sight.Cover.WHITE : Sight.Cover.NONE;
        return new Sight(model.view(), cover, model.calmSince(), model.paused(), model.frozen(), window.unpainted());
    }

    @Override
    public Runnable watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    @Override
    public void freeze() {
        model.freeze();
        tell();
    }

    @Override
    public void black() {
        model.black();
        tell();
    }

    @Override
    public void white() {
        model.white();
        tell();
    }

    @Override
    public void calm() {
        model.calm();
        tell();
    }

    @Override
    public boolean turn(int by) {
        boolean turned = model.turn(by);
        tell();
        return turned;
    }

    @Override
    public void bring() {
        model.bring();
        tell();
    }

    @Override
    public void spotlight(long text) {
        model.spotlight(text);
        tell();
    }

    @Override
    public void forward(boolean on) {
        if (!apart() && on == behind) {
            behind = !on;
            show();
            tell();
        }
    }

    @Override
    public boolean forward() {
        return !apart() && !behind;
    }

    @Override
    public void whole(boolean on) {
        boolean next = on && !apart() && !aside;
        if (next != whole) {
            whole = next;
            show();
            tell();
        }
    }

    @Override
    public boolean whole() {
        return whole;
    }

    @Override
    public boolean apart() {
        return placement.flatMap(Placement::audience).isPresent();
    }

    private void show() {
        placement.ifPresent(where -> {
            Optional<Display> room = where.audience();
            if (room.isPresent()) {
                window.fill(room.get());
            } else if (aside) {
                window.pause();
            } else if (whole) {
                window.fill(where.presenter());
            } else {
                inWindow(where.presenter().bounds());
            }
        });
    }

    private void inWindow(Rectangle screen) {
        if (!window.inWindow()) {
            window.openAt(corner(screen));
        }
        window.forward(!behind);
    }

    /** A window over the presenter's own picture of the room, and not over buttons. */
    private static Rectangle corner(Rectangle screen) {
        Dimension size = new Dimension(screen.width * 2 / 5, screen.width * 2 / 5 * 9 / 16 + 30);
        return new Rectangle(screen.x, screen.y + screen.height / 8, size.width, size.height);
    }

    private void tell() {
        List.copyOf(watchers).forEach(Runnable::run);
    }
}
