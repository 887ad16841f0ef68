package kintsugi.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;

/**
 * The guides that come with the program, as resources: in the jar, or as plain files while it is being developed. They
 * are found beside a file that is always there, since the folders of a jar need no entries of their own.
 */
public final class ShippedGuides {
    private static final String FOLDER = "/workshop-material/";
    private static final String BESIDE = FOLDER + "README.md";

    private ShippedGuides() {}

    /**
     * Every shipped guide, by id. Reads the disk: not for the event thread.
     *
     * @throws UncheckedIOException when the program's own files can't be read
     */
    public static List<GuideFiles> all() {
        URL beside = ShippedGuides.class.getResource(BESIDE);
        if (beside == null) {
            return List.of();
        }
        try {
            return beside.openConnection() instanceof JarURLConnection jar
                    ? inJar(Path.of(jar.getJarFileURL().toURI()))
                    : guides(Path.of(beside.toURI()).resolveSibling(""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException oddPlace) {
            throw new UncheckedIOException(new IOException(oddPlace));
        }
    }

    /** The guides inside a jar. */
    static List<GuideFiles> inJar(Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            return guides(inside.getPath(FOLDER));
        }
    }

    private static List<GuideFiles> guides(Path material) {
        return GuideFolder.guidesIn(material).stream()
                .map(folder -> GuideFolder.read(folder).files())
                .toList();
    }
}
