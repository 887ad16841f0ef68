package kintsugi.audience;

import kintsugi.stage.SceneView;

/** What the room sees. */
public sealed interface Shown {
    /** A scene, be it the pause. */
    record Picture(SceneView view) implements Shown {}

    /** Nothing, dark. */
    record Black() implements Shown {}

    /** Nothing, bright. */
    record White() implements Shown {}

    /** Whether it is the same scene and page, if perhaps with another time or other texts. */
    default boolean sameScene(Shown other) {
        if (this instanceof Picture picture && other instanceof Picture second) {
            return picture.view.scene().equals(second.view.scene()) && picture.view.page() == second.view.page();
        }
        return equals(other);
    }
}
