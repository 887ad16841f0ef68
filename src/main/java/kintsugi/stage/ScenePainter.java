package kintsugi.stage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kintsugi.figure.LastSeam;
import kintsugi.figure.Light;
import kintsugi.figure.Tokens;
import kintsugi.figure.Tone;
import kintsugi.look.Colours;
import kintsugi.look.MarkPainter;
import kintsugi.words.Words;

/**
 * Paints what the room sees of one scene, at any size. The same scene, size, light and words give the same picture,
 * wherever it is painted. What was laid out lately is kept for its next page or paint. Threads may share it.
 */
public final class ScenePainter {
    private static final int KEPT = 4;

    private final Words words;
    private final Colours colours;
    private final MarkPainter figures;
    private final GuidePictures pictures;
    private final LastSeam seam = new LastSeam();
    private final Deque<Laid> last = new ArrayDeque<>();

    /** Something laid out lately, on its first page. */
    private record Laid(SceneView view, Frame frame, List<Page> pages) {}

    /**
     * A painter in one light, for guides without pictures.
     *
     * @param words of the room; their direction decides where reading begins
     */
    public ScenePainter(Words words, Light light) {
        this(words, light, GuidePictures.NONE);
    }

    /**
     * A painter in one light.
     *
     * @param words of the room; their direction decides where reading begins
     * @param pictures of the guide
     */
    public ScenePainter(Words words, Light light, GuidePictures pictures) {
        this.words = words;
        this.colours = Colours.of(light);
        this.figures = new MarkPainter(colours, words);
        this.pictures = pictures;
    }

    /** What lies under every scene. */
    public Color ground() {
        return colours.of(Tone.BACKGROUND);
    }

    /** How long one scene takes to turn into the next. */
    public static Duration fade() {
        return Duration.ofMillis(Tokens.standard().wallFade());
    }

    /** How many pages this scene has at this size in px: 1, but for long slides and walls. */
    public int pages(SceneView view, int width, int height) {
        return compose(view, new Frame(width, height)).size();
    }

    /** Paints the page that the view names, or the last one if there are fewer, from 0,0 to this size in px. */
    public void paint(Graphics2D graphics, SceneView view, int width, int height) {
        var frame = new Frame(width, height);
        var own = (Graphics2D) graphics.create(0, 0, width, height);
        try {
            // Before edges are smoothed: many times as fast, and the same.
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            own.setColor(ground());
            own.fillRect(0, 0, width, height);
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            var brush = new Brush(
                    own, frame, colours, figures, seam, words.direction().mirrored());
            var pages = compose(view, frame);
            pages.get(Math.max(0, Math.min(view.page(), pages.size() - 1))).paint(brush);
            new Seams(frame, view).paint(brush);
        } finally {
            own.dispose();
        }
    }

    private List<Page> compose(SceneView view, Frame frame) {
        var whole = view.onPage(0);
        var known = known(whole, frame);
        if (known.isPresent()) {
            return known.get().pages();
        }
        var pages = new Compositions(new Compositor(frame, words, figures, pictures))
                .of(view)
                .pages();
        keep(new Laid(whole, frame, pages));
        return pages;
    }

    private Optional<Laid> known(SceneView view, Frame frame) {
        synchronized (last) {
            return last.stream()
                    .filter(laid -> laid.frame().equals(frame) && laid.view().equals(view))
                    .findFirst();
        }
    }

    private void keep(Laid laid) {
        synchronized (last) {
            last.addFirst(laid);
            while (last.size() > KEPT) {
                last.removeLast();
            }
        }
    }
}
