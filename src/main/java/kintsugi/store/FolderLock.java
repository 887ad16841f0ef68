package kintsugi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;

/** Keeps every other program, and this one a second time, out of the folder. The system lets go when the process ends. */
final class FolderLock implements AutoCloseable {
    /**
     * The folders that this process has locked. A lock belongs to the process as a whole, and most systems drop it as
     * soon as the process closes the file anywhere: the file may not even be opened to find out.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock take(Folder folder) throws IOException {
        Path real = folder.path().toRealPath();
        if (!OURS.add(real)) {
            throw new ArchiveProblem(Kind.IN_USE, "this program has it open");
        }
        boolean taken = false;
        try {
            FolderLock lock = new FolderLock(real, folder.disk().openToLock(folder.lockFile()));
            taken = lock.isGranted();
            return lock;
        } finally {
            if (!taken) {
                OURS.remove(real);
            }
        }
    }

    private boolean isGranted() throws IOException {
        boolean granted = false;
        try {
            granted = channel.tryLock() != null;
            if (!granted) {
                throw new ArchiveProblem(Kind.IN_USE, "another program has it open");
            }
            return true;
        } finally {
            if (!granted) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            OURS.remove(folder);
        }
    }
}
