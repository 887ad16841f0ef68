package kintsugi.stage;

import java.util.List;

/** Scenes of every kind, for whoever measures elsewhere. */
public final class GalleryKinds {
    private GalleryKinds() {}

    /** One of each kind, in the order of an evening. */
    public static List<SceneView> all() {
        return List.copyOf(Samples.all().values());
    }
}
