package kintsugi.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Stores that a restored one took the place of: each whole, with its key file, in a folder of its own inside the
 * store's. They stay until something is forgotten, which could be in them too.
 */
record SetAside(Folder folder) {
    private static final String NAME = "set-aside-";

    /**
     * Moves the files of the store that is there into a folder of their own. A crash in between leaves a store without
     * a leaf, which can be restored again, and loses nothing.
     *
     * @param arrived the leaf that stays, since it is the restored one's
     * @return where they are now
     */
    Path move(LeafKey arrived) throws IOException {
        Path to = free();
        Disk disk = folder.disk();
        disk.createFolder(to);
        if (Files.exists(folder.keyFile())) {
            disk.write(to.resolve(folder.keyFile().getFileName()), 0, disk.read(folder.keyFile()), true);
        }
        for (Path file : folder.leafFilesBut(arrived)) {
            disk.rename(file, to.resolve(file.getFileName()));
        }
        disk.forceFolder(to);
        disk.forceFolder(folder.path());
        return to;
    }

    private Path free() {
        int number = 1;
        while (Files.exists(folder.path().resolve(NAME + number))) {
            number++;
        }
        return folder.path().resolve(NAME + number);
    }

    /** The folders that there are. */
    List<Path> all() throws IOException {
        return list(folder.path(), NAME + "*");
    }

    /** Removes them all, their keys first. */
    void remove() throws IOException {
        for (Path gone : all()) {
            Folder inside = new Folder(gone, folder.disk(), folder.encrypted());
            if (Files.exists(inside.keyFile())) {
                folder.disk().write(inside.keyFile(), 0, new byte[2 * KeyPage.LENGTH], true);
            }
            for (Path file : list(gone, "*")) {
                folder.disk().delete(file);
            }
            folder.disk().delete(gone);
        }
    }

    private static List<Path> list(Path within, String names) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(within, names)) {
            files.forEach(found::add);
        }
        found.sort(null);
        return found;
    }
}
