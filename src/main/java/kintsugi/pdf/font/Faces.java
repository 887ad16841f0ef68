package kintsugi.pdf.font;

import java.awt.Font;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which font draws a character: the house's faces, then a wide one, then those of the system. Fonts are loaded when first
 * asked for and kept; one for the whole program, for use by several threads. It remembers no text.
 */
public final class Faces {
    /** Seen in place of a character that no font has. */
    public static final int BOX = 0x25A1;

    private final Map<String, TrueTypeFace> loaded = new HashMap<>();
    private @Nullable SystemFace system;

    /** Loads what most documents need: 0.4 s, best spent on a background thread at start. */
    public void warmUp() {
        Cut.HEAD.own().forEach(this::own);
        Cut.STRONG.own().forEach(this::own);
    }

    /** The characters of a text, each once, that would come out as a box. */
    public List<String> missing(String text) {
        Set<String> missing = new LinkedHashSet<>();
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && !Character.isWhitespace(c))
                .filter(c -> !Letters.unseen(c) && !(c >= 0xFE00 && c <= 0xFE0F))
                .filter(c -> pick(Character.toString(c), Cut.TEXT) == null)
                .forEach(c -> missing.add(Character.toString(c)));
        return List.copyOf(missing);
    }

    /** The face of a cut that is tried first. */
    public TrueTypeFace first(Cut cut) {
        return own(cut.own().get(0));
    }

    /** The wide face of a cut; it has {@link #BOX}. */
    public Face wide(Cut cut) {
        return load(cut.wide(), true);
    }

    /** The first face that has a letter with all its marks; null where there is none. */
    public @Nullable Face pick(String cluster, Cut cut) {
        for (String file : cut.own()) {
            if (covers(own(file), cluster)) {
                return own(file);
            }
        }
        boolean eastAsian = Letters.eastAsian(cluster.codePointAt(0));
        if (eastAsian && covers(system(), cluster)) {
            return system();
        }
        if (covers(wide(cut), cluster)) {
            return wide(cut);
        }
        return !eastAsian && covers(system(), cluster) ? system() : null;
    }

    private static boolean covers(Face face, String cluster) {
        for (int i = 0; i < cluster.length(); ) {
            int c = cluster.codePointAt(i);
            if (face.glyph(c) == 0 && !Letters.unseen(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private TrueTypeFace own(String file) {
        return load(file, false);
    }

    private synchronized TrueTypeFace load(String file, boolean tall) {
        return loaded.computeIfAbsent(file, f -> read("/fonts/ttf/" + f + ".ttf", tall));
    }

    private synchronized SystemFace system() {
        if (system == null) {
            system = new SystemFace(new Font(Font.SANS_SERIF, Font.PLAIN, 1000));
        }
        return system;
    }

    private static TrueTypeFace read(String resource, boolean tall) {
        try (InputStream in = Faces.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new TrueTypeFace(in, tall);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
