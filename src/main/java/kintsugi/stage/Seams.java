package kintsugi.stage;

import kintsugi.figure.Seam;
import kintsugi.guide.Content;
import kintsugi.guide.Place;

/** Which seam a scene has: where it lies, how far it is gold, and how bright. */
final class Seams {
    private static final double RESTING = 0.45;

    private final Frame frame;
    private final SceneView view;

    Seams(Frame frame, SceneView view) {
        this.frame = frame;
        this.view = view;
    }

    void paint(Brush brush) {
        var place = view.scene().place();
        var content = view.scene().content();
        if (content instanceof Content.Title) {
            brush.seam(frame.greatSeam(), place.of(), Seam.BEGUN, 1);
        } else if (content instanceof Content.Closing) {
            brush.seam(frame.greatSeam(), place.of(), Seam.of(place.of()).whole(), 1);
        } else {
            brush.seam(frame.seam(), place.of(), done(place), content instanceof Content.Calm ? RESTING : 1);
        }
    }

    private static double done(Place place) {
        return place.number() == 0 ? Seam.BEGUN : Math.min(place.number(), place.of());
    }
}
