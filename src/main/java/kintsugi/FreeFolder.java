package kintsugi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder to write into without overwriting anything. */
final class FreeFolder {
    private FreeFolder() {}

    /** Whether the folder is missing or empty. */
    static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** The folder of this name, or the first free one of name-2, name-3 and so on. */
    static Path named(Path name) throws IOException {
        Path folder = name;
        for (int i = 2; !isFree(folder); i++) {
            folder = name.resolveSibling(name.getFileName() + "-" + i);
        }
        return folder;
    }

    /** Takes away everything in a folder that was free before, as far as it can be: half of something is worse than nothing. */
    static void clear(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            empty(folder);
        } catch (IOException stays) {
            // What can't be taken away stays; the failure that brought us here is the one to be told of.
        }
    }

    /** Deletes everything in a folder; the folder stays. */
    static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!one.equals(folder)) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }
}
