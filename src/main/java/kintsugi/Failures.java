package kintsugi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import kintsugi.words.Words;
import kintsugi.workshop.ArchiveProblem;

/** Turns whatever went wrong into one sentence and an exit code; no stack trace, and nothing that anybody wrote. */
final class Failures {
    private final Words words;

    Failures(Words words) {
        this.words = words;
    }

    Refusal refusal(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof Refusal refusal) {
                return refusal;
            }
            if (one instanceof ArchiveProblem problem) {
                return new Refusal(exitCode(problem.kind()), words.text("store.problem." + name(problem.kind())));
            }
            if (one instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
                return disk(unchecked.getCause());
            }
            if (one instanceof IOException io) {
                return disk(io);
            }
        }
        return new Refusal(ExitCodes.ENVIRONMENT, words.text("cli.unexpected", trace(failure)));
    }

    private Refusal disk(IOException failure) {
        String where = failure instanceof FileSystemException file && file.getFile() != null ? file.getFile() : "";
        boolean closed =
                failure instanceof AccessDeniedException || failure.getCause() instanceof ReadOnlyFileSystemException;
        if (where.isEmpty()) {
            return new Refusal(ExitCodes.ENVIRONMENT, words.text("cli.disk.full"));
        }
        return new Refusal(
                ExitCodes.ENVIRONMENT, words.text(closed ? "cli.disk.read-only" : "cli.disk.full-or-broken", where));
    }

    private static int exitCode(ArchiveProblem.Kind kind) {
        return switch (kind) {
            case WRONG_SECRET, NEWER, DAMAGED, NOT_THERE -> ExitCodes.INPUT;
            case IN_USE, FULL, READ_ONLY, TAKEN, GONE, STOPPED -> ExitCodes.ENVIRONMENT;
        };
    }

    private static String name(ArchiveProblem.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Where it happened, short enough to be read out: the kind of failure and the first line of ours. */
    private static String trace(Throwable failure) {
        for (StackTraceElement line : failure.getStackTrace()) {
            if (line.getClassName().startsWith("kintsugi")) {
                return failure.getClass().getSimpleName() + " " + line.getFileName() + ":" + line.getLineNumber();
            }
        }
        return failure.getClass().getSimpleName();
    }
}
