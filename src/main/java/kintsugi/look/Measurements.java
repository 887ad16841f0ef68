package kintsugi.look;

import org.jspecify.annotations.Nullable;

/** A paragraph measured as it is best read, with short words tied to others, and without ties where those break a word. */
final class Measurements {
    private final Faces faces;
    private final Type type;
    private final Prose shown;
    private final Measured tied;
    private @Nullable Measured loose;

    /** A paragraph, which may not be empty, in this face and language; the size of the type doesn't matter. */
    Measurements(Faces faces, Prose prose, Type type) {
        this.faces = faces;
        this.type = type;
        var typeset = new Typeset(faces, type);
        shown = typeset.shown(prose);
        tied = new Measured(faces, typeset.tied(shown), type);
    }

    /** The paragraph in lines of this width, in px. */
    SetText at(Type sized, double width) {
        var set = tied.at(sized, width);
        return set.brokenWord() ? loose().at(sized, width) : set;
    }

    private synchronized Measured loose() {
        if (loose == null) {
            loose = new Measured(faces, shown, type);
        }
        return loose;
    }
}
