package kintsugi.audience;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kintsugi.guide.Content;
import kintsugi.guide.Scene;
import kintsugi.stage.SceneView;
import kintsugi.workshop.WorkshopState;

/**
 * Decides what the room sees. It follows the workshop, unless it is frozen on a scene, pauses, or is black or white.
 * What is hidden or blacked out reaches a frozen wall too, so that a text can always be taken away. What is approved
 * while its wall is on waits until it is brought up. Going to another scene
 * never lifts black, white or the pause. For one thread, the event thread.
 */
public final class AudienceModel {
    private final InstantSource clock;
    private final Pages pages;
    private final Consumer<Shown> listener;
    private WorkshopState state;
    private Optional<On> frozen = Optional.empty();
    /** The id of the prompt that people come to answer one after the other, while it is on. */
    private Optional<String> inTurns = Optional.empty();

    private Optional<Instant> calmSince = Optional.empty();
    /** How long the scene that is on has stood still in pauses that are over. */
    private Duration paused = Duration.ZERO;

    /** The texts of the wall that is on which the room has seen. */
    private Set<Long> brought;

    private Optional<Long> lit = Optional.empty();
    private Blank blank = Blank.NONE;
    private int page;
    private Shown shown;

    /** A scene and since when its time runs. */
    private record On(Scene scene, Instant since) {
        On later(Duration pause) {
            return new On(scene, since.plus(pause));
        }
    }

    /**
     * A model that follows.
     *
     * @param state where the workshop stands
     * @param pages how many pages a scene has on the room's screen
     * @param listener told of each change of what is shown
     */
    public AudienceModel(WorkshopState state, InstantSource clock, Pages pages, Consumer<Shown> listener) {
        this.state = state;
        this.clock = clock;
        this.pages = pages;
        this.listener = listener;
        brought = SceneView.of(state, state.scene()).approved();
        shown = now();
    }

    /** What the room sees. */
    public Shown shown() {
        return shown;
    }

    /** The scene that the room sees, or that comes back with the light. */
    public SceneView view() {
        return calmSince.isPresent() ? SceneView.calm(state) : scene();
    }

    /**
     * What most likely comes next: the next page, else the next scene, as it will be in its first second. Empty behind
     * black, white and the pause, while the room is held, and at the end.
     */
    public Optional<SceneView> coming() {
        if (!(shown instanceof Shown.Picture picture) || calmSince.isPresent() || frozen.isPresent()) {
            return Optional.empty();
        }
        var view = picture.view();
        if (view.lit().isPresent()) {
            return Optional.of(view.lighting(Optional.empty()).onPage(page));
        }
        if (view.page() + 1 < pages.of(view)) {
            return Optional.of(view.onPage(view.page() + 1));
        }
        int next = state.position() + 1;
        if (next >= state.scenes().size()) {
            return Optional.empty();
        }
        var ahead = SceneView.of(state, next);
        int seconds = ahead.scene().seconds();
        // It is seen some moments after it began: a second less is left then.
        return Optional.of(seconds == 0 ? ahead : ahead.with(Duration.ofSeconds(seconds - 1)));
    }

    /** The workshop moved on. */
    public void follow(WorkshopState next) {
        boolean moves =
                frozen.isEmpty() && !next.scene().id().equals(state.scene().id());
        paused = next.since().equals(state.since()) ? paused : Duration.ZERO;
        state = next;
        if (moves) {
            page = 0;
            inTurns = Optional.empty();
            anotherScene();
        }
        // One that was taken away and approved again waits anew.
        brought = among(wall().approved());
        lit = lit.filter(brought::contains);
        show();
    }

    /** A second has passed. */
    public void tick() {
        show();
    }

    /** Holds the scene that is on, or lets it go again. */
    public void freeze() {
        if (frozen.isPresent()) {
            boolean elsewhere = !on().scene().id().equals(state.scene().id());
            frozen = Optional.empty();
            page = elsewhere ? 0 : page;
            inTurns = elsewhere ? Optional.empty() : inTurns;
            if (elsewhere) {
                anotherScene();
            }
        } else {
            frozen = Optional.of(on());
        }
        show();
    }

    /** Whether the room's scene is held. */
    public boolean frozen() {
        return frozen.isPresent();
    }

    /**
     * The kiosk is handed over: people come to it one after the other, and a ring that runs out would hurry those who
     * still wait. The prompt that is on has none from now on, until its scene comes on anew.
     */
    public void takeTurns() {
        if (on().scene().content() instanceof Content.Reflect) {
            inTurns = Optional.of(on().scene().id());
        }
        show();
    }

    /** Shows the pause, also from black or white, or ends it. */
    public void calm() {
        if (calmSince.isEmpty()) {
            calmSince = Optional.of(clock.instant());
        } else if (blank == Blank.NONE) {
            Instant from = calmSince.get().isBefore(state.since()) ? state.since() : calmSince.get();
            paused = paused.plus(Duration.between(from, clock.instant()));
            Duration pause = Duration.between(calmSince.get(), clock.instant());
            frozen = frozen.map(on -> on.later(pause));
            calmSince = Optional.empty();
        }
        blank = Blank.NONE;
        show();
    }

    /** Brings up what was approved since the wall came on: till then it waits, so that nothing jumps in while people talk. */
    public void bring() {
        brought = wall().approved();
        show();
    }

    /** Shows this text of the wall large, before the others, or puts it back among them. */
    public void spotlight(long text) {
        lit = scene().lit().equals(Optional.of(text)) ? Optional.empty() : Optional.of(text);
        if (lit.isPresent() && wall().approved().contains(text)) {
            brought = Stream.concat(brought.stream(), lit.stream()).collect(Collectors.toUnmodifiableSet());
        }
        show();
    }

    /** Since when the room pauses; empty when it doesn't. */
    public Optional<Instant> calmSince() {
        return calmSince;
    }

    /** How long the time of the scene that is on has stood still in pauses that are over. */
    public Duration paused() {
        return paused;
    }

    /** Turns the screen dark, or on again. */
    public void black() {
        blank(Blank.BLACK);
    }

    /** Turns the screen bright, or on again. */
    public void white() {
        blank(Blank.WHITE);
    }

    /**
     * Turns pages of what the room sees, or puts a text that is shown large back among the others.
     *
     * @param by 1 forward, -1 back
     * @return whether there was such a page; if not, or if no scene is seen, nothing happens
     */
    public boolean turn(int by) {
        if (!(shown instanceof Shown.Picture picture) || calmSince.isPresent()) {
            return false;
        }
        if (picture.view().lit().isPresent()) {
            lit = Optional.empty();
            show();
            return true;
        }
        int next = picture.view().page() + by;
        if (next < 0 || next >= pages.of(picture.view())) {
            return false;
        }
        page = next;
        show();
        return true;
    }

    /** The size of the screen changed: pages may be others now. */
    public void resized() {
        show();
    }

    private void blank(Blank wished) {
        blank = blank == wished ? Blank.NONE : wished;
        show();
    }

    private void show() {
        var next = now();
        if (!next.equals(shown)) {
            shown = next;
            listener.accept(next);
        }
    }

    private Shown now() {
        return switch (blank) {
            case BLACK -> new Shown.Black();
            case WHITE -> new Shown.White();
            case NONE -> new Shown.Picture(view());
        };
    }

    private SceneView scene() {
        var view = timed(wall().showing(brought).lighting(lit));
        if (view.lit().isPresent()) {
            // The page to which it is put back.
            return view;
        }
        page = Math.max(0, Math.min(page, pages.of(view) - 1));
        return view.onPage(page);
    }

    private SceneView wall() {
        return SceneView.of(state, on().scene());
    }

    /** All that was approved for it by now is seen from the first moment on. */
    private void anotherScene() {
        lit = Optional.empty();
        brought = wall().approved();
    }

    private Set<Long> among(Set<Long> approved) {
        return brought.stream().filter(approved::contains).collect(Collectors.toUnmodifiableSet());
    }

    private SceneView timed(SceneView view) {
        if (on().scene().seconds() == 0
                || inTurns.filter(on().scene().id()::equals).isPresent()) {
            return view;
        }
        var end = on().since().plusSeconds(on().scene().seconds());
        return view.with(Duration.between(clock.instant(), end));
    }

    private On on() {
        return frozen.orElseGet(() -> new On(state.scene(), state.since()).later(paused));
    }
}
