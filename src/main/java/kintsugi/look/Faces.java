package kintsugi.look;

import java.awt.Font;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.text.StyleContext;

/**
 * The letters of the house. A letter that the bundled faces lack comes from Kurinto, else from the system, else a box
 * (□) stands for it: nothing that somebody wrote vanishes. Threads may share it.
 */
public final class Faces {
    private static final Faces BUNDLED = new Faces();
    private static final String OTHER_SCRIPTS = "/fonts/ttf/Kurinto/KurintoSans-";

    private final Map<Face, FontFile> files = new EnumMap<>(Face.class);
    private final FontFile others = new FontFile(OTHER_SCRIPTS + "Rg.ttf");
    private final FontFile othersStrong = new FontFile(OTHER_SCRIPTS + "Bd.ttf");

    private Faces() {
        for (var face : Face.values()) {
            files.put(face, new FontFile(face.resource()));
        }
    }

    /** The fonts that come with the program; each is read when it is first used. */
    public static Faces bundled() {
        return BUNDLED;
    }

    /** The bundled font itself, for text that is known to be in its script. Sizes in px. */
    public Font font(Face face, double size) {
        return file(face).deriveFont((float) size);
    }

    /**
     * A font for a Swing component, whose missing letters the system lends. In a language that the bundled face cannot
     * write, it is Kurinto.
     */
    public Font control(Face face, double size, Locale language) {
        if (!writes(face, language)) {
            return others(face).deriveFont((float) size);
        }
        file(face);
        return StyleContext.getDefaultStyleContext()
                .getFont(face.family(), Font.PLAIN, 1)
                .deriveFont((float) size);
    }

    /** Whether a face has the letters of a language, judged by the language's name for itself. */
    public boolean writes(Face face, Locale language) {
        return file(face).canDisplayUpTo(language.getDisplayLanguage(language)) < 0;
    }

    /** The fonts to look for a letter in, best first. */
    Stream<Font> candidates(Face face) {
        return Stream.<Supplier<Font>>of(
                        () -> file(face), () -> others(face), () -> new Font(Font.DIALOG, style(face), 1))
                .map(Supplier::get);
    }

    /** Cuts a text into runs of one font each. */
    List<FaceRun> runs(String text, Face face) {
        return new FaceRuns(this, face).of(text);
    }

    private static int style(Face face) {
        return face.heavy() ? Font.BOLD : Font.PLAIN;
    }

    private Font others(Face face) {
        return (face.heavy() ? othersStrong : others).font();
    }

    private Font file(Face face) {
        return Objects.requireNonNull(files.get(face)).font();
    }
}
