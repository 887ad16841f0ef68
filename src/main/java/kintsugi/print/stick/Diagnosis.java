package kintsugi.print.stick;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Finds out why a file could not be written, by looking at the place rather than at a message where that is possible. */
final class Diagnosis {
    private Diagnosis() {}

    static FileProblem.Kind of(Path folder, long bytes, IOException failure) {
        if (failure instanceof NoSuchFileException || !Files.isDirectory(folder)) {
            return FileProblem.Kind.GONE;
        }
        String said = said(failure);
        if (said.contains("space") || said.contains("quota")) {
            return FileProblem.Kind.FULL;
        }
        try {
            if (failure instanceof AccessDeniedException
                    || said.contains("read-only")
                    || !Files.isWritable(folder)
                    || Files.getFileStore(folder).isReadOnly()) {
                return FileProblem.Kind.READ_ONLY;
            }
            return Files.getFileStore(folder).getUsableSpace() < bytes
                    ? FileProblem.Kind.FULL
                    : FileProblem.Kind.UNWRITABLE;
        } catch (IOException notThereAnyMore) {
            return FileProblem.Kind.GONE;
        }
    }

    private static String said(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null ? "" : reason.toLowerCase(Locale.ROOT);
    }
}
