package kintsugi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
