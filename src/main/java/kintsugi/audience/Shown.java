package kintsugi.audience;

import java.util.Set;
import kintsugi.stage.SceneView;

/** What the room sees. */
public sealed interface Shown {
    /** A scene, be it the pause. */
    record Picture(SceneView view) implements Shown {}

    /** Nothing, dark. */
    record Black() implements Shown {}

    /** Nothing, bright. */
    record White() implements Shown {}

    /**
     * Whether one passes into the other at once: the same scene and page, if perhaps with another time, or a text that was
     * taken away. Texts that come and a text that is shown large come in calmly, as scenes do.
     */
    default boolean sameScene(Shown other) {
        if (this instanceof Picture picture && other instanceof Picture second) {
            Set<Long> before = picture.view.approved();
            Set<Long> after = second.view.approved();
            boolean less = !after.containsAll(before);
            return picture.view.scene().equals(second.view.scene())
                    && picture.view.page() == second.view.page()
                    && (less || (picture.view.lit().equals(second.view.lit()) && before.containsAll(after)));
        }
        return equals(other);
    }
}
