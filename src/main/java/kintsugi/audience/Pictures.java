package kintsugi.audience;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import kintsugi.stage.SceneImages;
import kintsugi.stage.ScenePainter;
import kintsugi.stage.SceneView;

/**
 * Makes the room's pictures, and has the one that comes next ready before it is asked for. Whatever goes wrong in it
 * stays here: there is no picture then, and nothing of a text in the log. Threads may share it.
 */
final class Pictures {
    /** What is seen and what comes: at 4K each takes 32 MB. */
    private static final int KEPT = 2;

    private static final System.Logger LOG = System.getLogger(Pictures.class.getName());

    private final ScenePainter painter;
    private final Executor work;
    private final Map<Wanted, BufferedImage> ready = new LinkedHashMap<>();
    private Optional<Wanted> coming = Optional.empty();
    private boolean busy;

    private record Wanted(SceneView view, int width, int height) {}

    /**
     * Pictures by this painter.
     *
     * @param work where pictures are made ahead, one at a time
     */
    Pictures(ScenePainter painter, Executor work) {
        this.painter = painter;
        this.work = work;
    }

    /** The picture at this size in px; none where it cannot be painted. Not to be changed. */
    Optional<BufferedImage> of(Shown shown, int width, int height) {
        if (shown instanceof Shown.Picture picture) {
            var wanted = new Wanted(picture.view(), width, height);
            return ready(wanted).or(() -> painted(wanted));
        }
        var colour = shown instanceof Shown.Black ? Color.BLACK : Color.WHITE;
        return Optional.of(Fade.plain(width, height, colour));
    }

    /** The room's screen with nothing on it. */
    BufferedImage empty(int width, int height) {
        return Fade.plain(width, height, painter.ground());
    }

    /** Has a picture ready soon; one that was wished for before and isn't begun is not needed any more. */
    void prepare(SceneView view, int width, int height) {
        var wanted = new Wanted(view, width, height);
        synchronized (this) {
            if (ready.containsKey(wanted) || coming.equals(Optional.of(wanted))) {
                return;
            }
            coming = Optional.of(wanted);
            if (busy) {
                return;
            }
            busy = true;
        }
        work.execute(this::makeAhead);
    }

    /** Lets go of all that was made ahead. */
    synchronized void forget() {
        ready.clear();
        coming = Optional.empty();
    }

    private void makeAhead() {
        for (var next = begin(Optional.empty()); next.isPresent(); next = begin(next)) {
            var wanted = next.get();
            painted(wanted).ifPresent(image -> keep(wanted, image));
        }
    }

    private synchronized Optional<Wanted> begin(Optional<Wanted> done) {
        busy = coming.isPresent() && !coming.equals(done);
        return busy ? coming : Optional.empty();
    }

    private synchronized void keep(Wanted wanted, BufferedImage image) {
        if (coming.equals(Optional.of(wanted))) {
            ready.put(wanted, image);
            List<Wanted> oldest = new ArrayList<>(ready.keySet());
            ready.keySet().removeAll(oldest.subList(0, Math.max(0, oldest.size() - KEPT)));
        }
    }

    private synchronized Optional<BufferedImage> ready(Wanted wanted) {
        return Optional.ofNullable(ready.get(wanted));
    }

    /** How many pages a scene has at this size; 1 where that cannot be told. */
    int pages(SceneView view, int width, int height) {
        try {
            return painter.pages(view, width, height);
        } catch (RuntimeException failure) {
            warn(view, failure);
            return 1;
        }
    }

    private Optional<BufferedImage> painted(Wanted wanted) {
        try {
            return Optional.of(new SceneImages(painter).image(wanted.view(), wanted.width(), wanted.height()));
        } catch (RuntimeException failure) {
            warn(wanted.view(), failure);
            return Optional.empty();
        }
    }

    private static void warn(SceneView view, RuntimeException failure) {
        LOG.log(
                System.Logger.Level.WARNING,
                "The scene {0} cannot be painted: {1}",
                view.scene().id(),
                failure.getClass().getName());
    }
}
