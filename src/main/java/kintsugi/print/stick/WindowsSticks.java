package kintsugi.print.stick;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The drives that Windows calls removable. */
final class WindowsSticks implements Sticks {
    private final FileSystem files;

    WindowsSticks(FileSystem files) {
        this.files = files;
    }

    @Override
    public List<Stick> now() {
        List<Stick> sticks = new ArrayList<>();
        for (Path drive : files.getRootDirectories()) {
            stick(drive).ifPresent(sticks::add);
        }
        return List.copyOf(sticks);
    }

    /** The stick in a drive; none where the drive is empty or is no stick. */
    private static Optional<Stick> stick(Path drive) {
        try {
            FileStore store = Files.getFileStore(drive);
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"))
                    ? Volume.stick(
                            store.getAttribute("volume:vsn") + ":" + drive, store.name(), drive, !store.isReadOnly())
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException emptyDrive) {
            return Optional.empty();
        }
    }
}
