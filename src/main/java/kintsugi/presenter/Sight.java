package kintsugi.presenter;

import kintsugi.stage.SceneView;

/**
 * What the room sees.
 *
 * @param view the scene; under black and white the one that comes back with the light
 * @param cover whether it can be seen
 * @param held whether the room stays on it while the facilitator looks ahead
 */
public record Sight(SceneView view, Cover cover, boolean held) {
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
