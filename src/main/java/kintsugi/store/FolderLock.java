package kintsugi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Keeps every other program, and this one a second time, out of the folder. The system lets go when the process ends. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Folder folder) throws IOException {
        FileChannel channel = folder.disk().openToLock(folder.lockFile());
        if (lock(channel) == null) {
            channel.close();
            throw new ArchiveProblem(Kind.IN_USE, "another program has it open");
        }
        return new FolderLock(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ourselves) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
