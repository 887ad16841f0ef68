package kintsugi.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folder of a store and the names in it: the key file, the lock, and of each leaf the files that begin with its
 * name. Anything else in the folder is left alone.
 *
 * @param path absolute
 * @param encrypted false only in tests, so that they can search for what must not be found
 */
record Folder(Path path, Disk disk, boolean encrypted) {
    private static final Pattern OF_A_LEAF = Pattern.compile("[0-9a-f]{16}\\..+");

    Path keyFile() {
        return path.resolve("kintsugi.key");
    }

    /** The key file of a store that is being made: it counts once it is renamed. */
    Path unfinishedKeyFile() {
        return path.resolve("kintsugi.key.new");
    }

    Path lockFile() {
        return path.resolve("kintsugi.lock");
    }

    Path leaf(LeafKey key) {
        return path.resolve(key.name() + ".mv.db");
    }

    Path tip(LeafKey key) {
        return path.resolve(key.name() + ".tip");
    }

    /** Whether there is a store, whole or not; what an interrupted making left behind is none. */
    boolean hasStore() throws IOException {
        return Files.exists(keyFile())
                || (Files.isDirectory(path)
                        && !Files.exists(unfinishedKeyFile())
                        && !leafFiles().isEmpty());
    }

    /** Whether there are files of a store other than those of this leaf. */
    boolean hasOther(LeafKey leaf) throws IOException {
        return Files.exists(keyFile()) || !leafFilesBut(leaf).isEmpty();
    }

    /** Removes the files of all leaves but one, such as the former one, or a copy that was cut short. */
    void sweep(LeafKey keep) throws IOException {
        remove(leafFilesBut(keep));
    }

    /** The files of all leaves but one. */
    List<Path> leafFilesBut(LeafKey one) throws IOException {
        return leafFiles().stream().filter(file -> !belongs(file, one)).toList();
    }

    /** When a file of a leaf was last written. */
    Optional<Instant> lastTouched() throws IOException {
        Optional<Instant> last = Optional.empty();
        for (Path file : leafFiles()) {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            last = last.filter(written::isBefore).or(() -> Optional.of(written));
        }
        return last;
    }

    /** Removes the files of one leaf. */
    void remove(LeafKey gone) throws IOException {
        remove(leafFiles().stream().filter(file -> belongs(file, gone)).toList());
    }

    /** Takes back a making that failed, whatever point it had reached. */
    void unmake() throws IOException {
        if (Files.exists(keyFile())) {
            disk.rename(keyFile(), unfinishedKeyFile());
            disk.forceFolder(path);
        }
        removeUnfinished();
    }

    /** Removes what an interrupted making left behind. */
    void removeUnfinished() throws IOException {
        remove(leafFiles());
        disk.delete(unfinishedKeyFile());
    }

    private void remove(List<Path> files) throws IOException {
        for (Path file : files) {
            disk.delete(file);
        }
        if (!files.isEmpty()) {
            disk.forceFolder(path);
        }
    }

    private static boolean belongs(Path file, LeafKey key) {
        return file.getFileName().toString().startsWith(key.name() + ".");
    }

    private List<Path> leafFiles() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                path, file -> OF_A_LEAF.matcher(file.getFileName().toString()).matches())) {
            files.forEach(found::add);
        }
        return found;
    }
}
