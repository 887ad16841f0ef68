package kintsugi.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Says what a failure of files or of H2 means. The cause itself is left behind: H2 writes the values of rows into its
 * messages.
 */
final class Troubles {
    /** With less room than this a write that failed is taken to have failed for lack of room, whatever the system's words. */
    private static final long LITTLE_ROOM = 64L << 20;

    private static final int MOST_CAUSES = 20;
    private static final List<String> FULL_WORDS = List.of("no space", "not enough space", "quota", "file too large");

    private Troubles() {}

    /** The failure as a problem: the disk's own trouble where it is that, else damage. */
    static ArchiveProblem understood(Throwable failure, Path folder) {
        return understood(failure, folder, Kind.DAMAGED);
    }

    /** The failure as a problem: the disk's own trouble where it is that, else of this kind. */
    static ArchiveProblem understood(Throwable failure, Path folder, Kind otherwise) {
        if (failure instanceof ArchiveProblem problem) {
            return problem;
        }
        StringJoiner names = new StringJoiner(" < ");
        Kind kind = Kind.DAMAGED;
        @Nullable Throwable cause = failure;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
            names.add(name(cause));
            if (kind == Kind.DAMAGED) {
                kind = kind(cause, folder);
            }
            cause = cause.getCause();
        }
        ArchiveProblem problem = new ArchiveProblem(kind == Kind.DAMAGED ? otherwise : kind, names.toString());
        problem.setStackTrace(failure.getStackTrace());
        return problem;
    }

    private static String name(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause instanceof SQLException sql ? name + " " + sql.getErrorCode() : name;
    }

    private static Kind kind(Throwable cause, Path folder) {
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
            return Kind.READ_ONLY;
        }
        if (cause instanceof SQLException sql) {
            return switch (sql.getErrorCode()) {
                // H2 also only reads where damage made a header look like one of a later form.
                case ErrorCode.DATABASE_IS_READ_ONLY -> writable(folder) ? Kind.DAMAGED : Kind.READ_ONLY;
                case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Kind.IN_USE;
                default -> Kind.DAMAGED;
            };
        }
        if (cause instanceof EOFException || cause instanceof NoSuchFileException) {
            return Kind.DAMAGED;
        }
        if (cause instanceof IOException problem) {
            String words = words(problem).toLowerCase(Locale.ROOT);
            if (words.contains("read-only") || words.contains("permission denied")) {
                return Kind.READ_ONLY;
            }
            if (FULL_WORDS.stream().anyMatch(words::contains)) {
                return Kind.FULL;
            }
            return otherWords(folder);
        }
        return Kind.DAMAGED;
    }

    /** What the system said, without the names of files, which may hold the same words. */
    private static String words(IOException problem) {
        return String.valueOf(problem instanceof FileSystemException named ? named.getReason() : problem.getMessage());
    }

    /** The system may speak another language than English: then the place itself must tell. */
    private static Kind otherWords(Path folder) {
        if (Files.exists(folder) && !Files.isWritable(folder)) {
            return Kind.READ_ONLY;
        }
        return littleRoom(folder) ? Kind.FULL : Kind.DAMAGED;
    }

    private static boolean writable(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return Files.isWritable(folder) && files.allMatch(Files::isWritable);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean littleRoom(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LITTLE_ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }
}
