package kintsugi.print.stick;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What can be known of a volume without reading what is on it. */
final class Volume {
    private Volume() {}

    /** The stick in this folder; none where it has just been pulled out. */
    static Optional<Stick> stick(String id, String name, Path folder, boolean writable) {
        try {
            FileStore store = Files.getFileStore(folder);
            return Optional.of(
                    new Stick(id, name, folder, writable && Files.isWritable(folder), store.getUsableSpace()));
        } catch (IOException pulledOut) {
            return Optional.empty();
        }
    }
}
