package kintsugi.print.stick;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;

/**
 * Writes a paper whole or not at all, under a neutral name that isn't taken: first beside it, down to the disk, then
 * renamed. It reads nothing, and never writes over anything. Not for the event thread.
 */
public final class PlanFile {
    private static final int MOST = 10_000;
    private static final String ENDING = ".pdf";
    private static final String UNFINISHED = ENDING + ".unfinished";

    private final String name;
    private final Writing writing;

    /** How bytes get into a new file; the file is there afterwards, also when this fails. */
    interface Writing {
        void write(Path file, byte[] bytes) throws IOException;
    }

    /**
     * Files of one name.
     *
     * @param name neutral and without an ending, such as {@code my-plan}; then {@code my-plan-2} and so on
     */
    public PlanFile(String name) {
        this(name, PlanFile::toDisk);
    }

    PlanFile(String name, Writing writing) {
        this.name = name;
        this.writing = writing;
    }

    /**
     * Writes the file. When this returns, a stick can be pulled.
     *
     * @return where it lies
     * @throws FileProblem when it can't be written
     */
    public Path write(Path folder, byte[] pdf) {
        Path beside = folder.resolve(name + UNFINISHED);
        try {
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            Files.deleteIfExists(beside); // left by a stick that was pulled out
            try {
                writing.write(beside, pdf);
                Path file = rename(beside, folder);
                sync(folder);
                return file;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (ReadOnlyFileSystemException readOnly) {
            throw new FileProblem(FileProblem.Kind.READ_ONLY, readOnly);
        } catch (IOException failure) {
            throw new FileProblem(Diagnosis.of(folder, pdf.length, failure), failure);
        }
    }

    private Path rename(Path beside, Path folder) throws IOException {
        for (int i = 1; i <= MOST; i++) {
            Path file = folder.resolve(name + (i == 1 ? "" : "-" + i) + ENDING);
            if (!Files.exists(file)) {
                return Files.move(beside, file);
            }
        }
        throw new IOException("Every name is taken");
    }

    private static void toDisk(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Brings the new name down to the disk too; Windows does so by itself, and refuses to open a folder. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            return;
        }
    }
}
