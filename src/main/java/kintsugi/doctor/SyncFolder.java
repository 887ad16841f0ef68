package kintsugi.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a folder lies in one that a program copies to other machines: copies that no forgetting reaches. */
final class SyncFolder {
    /** How such folders are usually called, and beginnings of names such as {@code OneDrive - Community Centre}. */
    private static final List<String> NAMES = List.of(
            "onedrive",
            "dropbox",
            "google drive",
            "googledrive",
            "my drive",
            "mobile documents",
            "icloud",
            "nextcloud",
            "owncloud",
            "pcloud",
            "megasync",
            "seafile",
            "syncthing");

    /** What such programs leave in the folders that they look after. */
    private static final Set<String> MARKS = Set.of(
            ".dropbox",
            ".dropbox.cache",
            ".stfolder",
            ".owncloudsync.log",
            ".nextcloudsync.log",
            ".sync",
            ".tmp.drivedownload");

    private final Machine machine;

    SyncFolder(Machine machine) {
        this.machine = machine;
    }

    /** The outermost folder that looks like one. */
    Optional<Path> around(Path folder) {
        Optional<Path> found = Optional.empty();
        Path place = machine.real(folder).orElse(folder).toAbsolutePath();
        for (Path one = place; one != null && one.getFileName() != null; one = one.getParent()) {
            if (looksLikeOne(one)) {
                found = Optional.of(one);
            }
        }
        return found;
    }

    private boolean looksLikeOne(Path folder) {
        String name = folder.getFileName().toString().toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name::startsWith)
                || machine.names(folder).stream().anyMatch(MARKS::contains);
    }
}
