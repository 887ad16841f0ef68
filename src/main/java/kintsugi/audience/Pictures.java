package kintsugi.audience;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;
import kintsugi.stage.SceneImages;
import kintsugi.stage.ScenePainter;
import kintsugi.stage.SceneView;

/** Makes the room's pictures. Whatever goes wrong in it stays here: there is no picture then, and nothing of a text in the log. */
final class Pictures {
    private static final System.Logger LOG = System.getLogger(Pictures.class.getName());

    private final ScenePainter painter;

    Pictures(ScenePainter painter) {
        this.painter = painter;
    }

    /** The picture at this size in px; none where it cannot be painted. */
    Optional<BufferedImage> of(Shown shown, int width, int height) {
        if (shown instanceof Shown.Picture picture) {
            return scene(picture.view(), width, height);
        }
        var colour = shown instanceof Shown.Black ? Color.BLACK : Color.WHITE;
        return Optional.of(Fade.plain(width, height, colour));
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

    private Optional<BufferedImage> scene(SceneView view, int width, int height) {
        try {
            return Optional.of(new SceneImages(painter).image(view, width, height));
        } catch (RuntimeException failure) {
            warn(view, failure);
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
