package kintsugi.presenter;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kintsugi.stage.SceneView;

/**
 * What the room sees.
 *
 * @param view the scene; under black and white the one that comes back with the light
 * @param cover whether it can be seen
 * @param calmSince since when it sees the pause instead; empty where it doesn't
 * @param paused how long the scene's time has stood still in pauses that are over
 * @param held whether the room stays on it while the facilitator looks ahead
 * @param unpainted whether it cannot be painted, so that the room sees an empty screen
 */
public record Sight(
        SceneView view, Cover cover, Optional<Instant> calmSince, Duration paused, boolean held, boolean unpainted) {
    /** What lies over the scene. */
    public enum Cover {
        /** Nothing: the room sees it. */
        NONE,
        /** The screen is dark. */
        BLACK,
        /** The screen is bright and empty. */
        WHITE
    }
}
