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
 * @param eveningOf planned for the evening
 * @param behind how much later it is than planned; negative when earlier
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
        Duration inEvening = since(state.began(), now);
        Duration before = planned(state.scenes().subList(0, state.position()));
        Duration spent = inScene.compareTo(sceneOf) < 0 ? inScene : sceneOf;
        return new Pace(inScene, sceneOf, inEvening, planned(state.scenes()), inEvening.minus(before.plus(spent)));
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
