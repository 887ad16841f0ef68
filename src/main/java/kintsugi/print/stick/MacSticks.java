package kintsugi.print.stick;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What macOS has mounted among its volumes, without the system's own and what lies on a network. */
final class MacSticks implements Sticks {
    private static final Set<String> KINDS = Set.of("msdos", "exfat", "hfs", "apfs", "ntfs", "udf");

    private final Path volumes;
    private final Path system;

    /**
     * Sticks among these volumes.
     *
     * @param system a folder on the system's own disk
     */
    MacSticks(Path volumes, Path system) {
        this.volumes = volumes;
        this.system = system;
    }

    @Override
    public List<Stick> now() {
        List<Stick> sticks = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(volumes)) {
            FileStore own = Files.getFileStore(system);
            for (Path volume : all) {
                if (Files.isDirectory(volume, LinkOption.NOFOLLOW_LINKS)) {
                    add(volume, own, sticks);
                }
            }
        } catch (IOException unreadable) {
            return List.copyOf(sticks);
        }
        return List.copyOf(sticks);
    }

    private static void add(Path volume, FileStore own, List<Stick> sticks) throws IOException {
        FileStore store = Files.getFileStore(volume);
        if (!store.equals(own) && KINDS.contains(store.type())) {
            String name = volume.getFileName().toString();
            Volume.stick(store.name() + ":" + name, name, volume, !store.isReadOnly())
                    .ifPresent(sticks::add);
        }
    }
}
