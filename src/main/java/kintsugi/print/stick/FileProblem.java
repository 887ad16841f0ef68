package kintsugi.print.stick;

/** Why a file could not be written. Nothing half-written is left, as far as the disk can still be reached. */
public final class FileProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What a person must be told. */
    public enum Kind {
        /** Not enough space. */
        FULL,
        /** It can't be written. */
        READ_ONLY,
        /** The stick was pulled out, or the folder is not there. */
        GONE,
        /** Something else went wrong. */
        UNWRITABLE
    }

    private final Kind kind;

    FileProblem(Kind kind, Throwable cause) {
        super("The file could not be written: " + kind, cause);
        this.kind = kind;
    }

    /** What a person must be told. */
    public Kind kind() {
        return kind;
    }

    /** The key of the words for it. */
    public String key() {
        return switch (kind) {
            case FULL -> "print.file.full";
            case READ_ONLY -> "print.file.read-only";
            case GONE -> "print.file.gone";
            case UNWRITABLE -> "print.file.unwritable";
        };
    }
}
