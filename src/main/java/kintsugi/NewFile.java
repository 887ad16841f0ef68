package kintsugi;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that wasn't there before, and isn't there afterwards unless all of it could be written. */
final class NewFile {
    private NewFile() {}

    /**
     * Writes it. Blocks.
     *
     * @throws FileAlreadyExistsException if something of this name is there; it stays as it was
     */
    static Path write(Path file, byte[] bytes) throws IOException {
        try {
            return Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (IOException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }
}
