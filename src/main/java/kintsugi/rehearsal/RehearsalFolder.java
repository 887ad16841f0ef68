package kintsugi.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The folder that a rehearsal fills. Blocks. */
final class RehearsalFolder {
    private final Path out;

    RehearsalFolder(Path out) {
        this.out = out;
    }

    Path data() {
        return out.resolve("data");
    }

    void plan(int number, byte[] pdf) throws IOException {
        write(out.resolve("plans"), String.format(Locale.ROOT, "plan-%02d.pdf", number), pdf);
    }

    /** A scene's picture, named by its place and its id. */
    void screen(int number, String scene, byte[] png) throws IOException {
        String name = String.format(Locale.ROOT, "%03d-%s.png", number, scene.replace('/', '-'));
        write(out.resolve("screens"), name, png);
    }

    void file(String name, byte[] bytes) throws IOException {
        write(out, name, bytes);
    }

    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), bytes);
    }
}
