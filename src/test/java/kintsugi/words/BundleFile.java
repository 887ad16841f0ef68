package kintsugi.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One bundle as it lies on the disk, read strictly: in UTF-8, doubled keys noticed. */
record BundleFile(String name, TreeMap<String, String> texts, List<String> doubled) {
    private static final Path FOLDER = Path.of("src", "main", "resources", "kintsugi", "words");

    static List<BundleFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(BundleFile::read).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BundleFile read(Path file) {
        var texts = new TreeMap<String, String>();
        var doubled = new ArrayList<String>();
        var noticing = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    doubled.add((String) key);
                }
                return super.put(key, value);
            }
        };
        try (var reader = Files.newBufferedReader(file)) {
            noticing.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read as UTF-8", failure);
        }
        return new BundleFile(file.getFileName().toString().replace(".properties", ""), texts, doubled);
    }

    /** The room's name, without the language. */
    String room() {
        return name.replaceFirst("_.*", "");
    }

    /** The language's tag; empty for English. */
    String language() {
        return name.equals(room()) ? "" : name.substring(room().length() + 1).replace('_', '-');
    }

    @Override
    public String toString() {
        return name;
    }
}
