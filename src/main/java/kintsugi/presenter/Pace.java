package kintsugi.presenter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kintsugi.guide.Scene;
import kintsugi.workshop.WorkshopState;

/**
 * Time gone and time planned.
 *
 * @param inScene since this scene came on
 * @param sceneOf planned for it; zero where nothing is
 * @param inEvening since the evening began
 * @param eveningOf from its beginning to its end
 * @param behind how much later than that it will be, if all goes as planned from now on; negative when earlier
 */
record Pace(Duration inScene, Duration sceneOf, Duration inEvening, Duration eveningOf, Duration behind) {
    /**
     * As it stands.
     *
     * @param sceneNow {@code now} without what the scene stood still; the evening's time never does
     */
    static Pace of(WorkshopState state, Instant now, Instant sceneNow) {
        Duration inScene = since(state.since(), sceneNow);
        Duration sceneOf = Duration.ofSeconds(state.scene().seconds());
        Instant began = state.sitting().began();
        Instant ends = state.sitting().ends();
        Duration rest = inScene.compareTo(sceneOf) < 0 ? sceneOf.minus(inScene) : Duration.ZERO;
        Duration takes = rest.plus(planned(
                state.scenes().subList(state.position() + 1, state.scenes().size())));
        Instant here = now.isBefore(began) ? began : now;
        return new Pace(
                inScene, sceneOf, since(began, now), since(began, ends), Duration.between(ends, here.plus(takes)));
    }

    /** The same, by the pauses of the room. */
    static Pace of(WorkshopState state, Instant now, Sight room) {
        return of(state, now, room.calmSince().orElse(now).minus(room.paused()));
    }

    /** A clock that was put back is not time regained. */
    private static Duration since(Instant then, Instant now) {
        return now.isBefore(then) ? Duration.ZERO : Duration.between(then, now);
    }

    private static Duration planned(List<Scene> scenes) {
        return Duration.ofSeconds(scenes.stream().mapToLong(Scene::seconds).sum());
    }

    /** The share of this scene's time that is gone, 0 to 1. */
    double sceneShare() {
        return share(inScene, sceneOf);
    }

    /** The share of the evening's time that is gone, 0 to 1. */
    double eveningShare() {
        return share(inEvening, eveningOf);
    }

    private static double share(Duration part, Duration whole) {
        return whole.isZero() ? 0 : Math.min(1, (double) part.toMillis() / whole.toMillis());
    }
}
