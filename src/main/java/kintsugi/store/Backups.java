package kintsugi.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The backups that the store makes of itself, in a folder inside its own. At rest there is one at most: of the leaf that
 * counts, never of an earlier one.
 *
 * @param folder may not be there
 */
record Backups(Folder folder) {
    private static final String FINISHED = ".backup";
    private static final String UNFINISHED = ".part";

    static Backups of(Folder store) {
        return new Backups(new Folder(store.path().resolve("backups"), store.disk(), store.encrypted()));
    }

    BackupFile finished(LeafKey copy) {
        return file(named(copy, FINISHED));
    }

    BackupFile unfinished(LeafKey copy) {
        return file(named(copy, UNFINISHED));
    }

    /** Not as the files of the leaf itself are named, with which it would be swept away. */
    private Path named(LeafKey copy, String ending) {
        return folder.path().resolve("kintsugi-" + copy.name() + ending);
    }

    private BackupFile file(Path path) {
        return new BackupFile(folder.disk(), path);
    }

    /** The finished ones, whole or not. */
    List<BackupFile> all() throws IOException {
        return files(FINISHED).stream().map(this::file).toList();
    }

    /** Removes all, with their keys, and what an interrupted making left behind. */
    void remove() throws IOException {
        removeAllBut(Optional.empty());
    }

    /** The same, but for one. */
    void removeAllBut(Optional<Path> kept) throws IOException {
        List<Path> gone = new ArrayList<>(files(""));
        kept.ifPresent(gone::remove);
        for (Path file : gone) {
            if (file.toString().endsWith(FINISHED) || file.toString().endsWith(UNFINISHED)) {
                file(file).destroy();
            } else {
                folder.disk().delete(file);
            }
        }
        if (!gone.isEmpty()) {
            folder.disk().forceFolder(folder.path());
        }
    }

    private List<Path> files(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder.path())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.path(), "*" + ending)) {
                files.forEach(found::add);
            }
        }
        return found;
    }
}
