package kintsugi;

import java.awt.Desktop;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the facilitator's own guides, with the page that says how to write one. Blocks. */
final class GuideShelf {
    private static final String HOW_TO = "README.md";

    private GuideShelf() {}

    /** Makes the folder if it isn't there, and has the system show it where it can. */
    static Path open(Path folder) throws IOException {
        make(folder);
        if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            try {
                Desktop.getDesktop().open(folder.toFile());
            } catch (IOException noFileManager) {
                // Whoever asked is told where it is.
                return folder;
            }
        }
        return folder;
    }

    /** Makes the folder, and the page in it unless somebody wrote one. */
    static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path page = folder.resolve(HOW_TO);
        try (InputStream shipped = GuideShelf.class.getResourceAsStream("/workshop-material/" + HOW_TO)) {
            if (shipped != null && Files.notExists(page)) {
                Files.copy(shipped, page);
            }
        }
    }
}
