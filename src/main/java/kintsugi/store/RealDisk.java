package kintsugi.store;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/** The disk of this machine. */
final class RealDisk implements Disk {
    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final Set<OpenOption> TO_WRITE = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public byte[] read(Path file, long position, int most) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer piece = ByteBuffer.allocate(most);
            int read = 0;
            while (piece.hasRemaining() && read >= 0) {
                read = channel.read(piece, position + piece.position());
            }
            return Arrays.copyOf(piece.array(), piece.position());
        }
    }

    @Override
    public void write(Path file, long position, byte[] bytes, boolean forced) throws IOException {
        try (FileChannel channel = openToLock(file)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest, position + rest.position());
            }
            if (forced) {
                channel.force(true);
            }
        }
    }

    @Override
    public void create(Path file) throws IOException {
        Files.createFile(file, only(file, "rw-------"));
    }

    @Override
    public void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Windows has no such call. */
    @Override
    public void forceFolder(Path folder) throws IOException {
        if (!WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, only(folder, "rwx------"));
        if (posix(folder)) {
            try {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            } catch (FileSystemException notOurs) {
                // Somebody else's folder, or a file system that only pretends: the files are closed one by one.
                return;
            }
        }
    }

    @Override
    public FileChannel openToLock(Path file) throws IOException {
        return FileChannel.open(file, TO_WRITE, only(file, "rw-------"));
    }

    @Override
    public String beneath() {
        return "async:";
    }

    private static FileAttribute<?>[] only(Path file, String owner) {
        return posix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner))}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
