package kintsugi.audience;

import kintsugi.stage.SceneView;

/** Counts the pages of a scene at the size at which the room sees it. */
@FunctionalInterface
public interface Pages {
    /** How many pages it has, at least one. */
    int of(SceneView view);
}
