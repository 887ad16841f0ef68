package kintsugi.workshop;

/** Why the archive could not do what was asked. The message is for a log: it never holds what anybody wrote. */
public final class ArchiveProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What a person must be told. */
    public enum Kind {
        /** Passphrase or recovery sheet don't open it. */
        WRONG_SECRET,
        /** Another program has it open. */
        IN_USE,
        /** It was written by a newer version of Kintsugi. */
        NEWER,
        /** Something on the disk is not as it was written. */
        DAMAGED,
        /** No space is left on the disk. */
        FULL,
        /** The folder or a file in it can't be written. */
        READ_ONLY,
        /** There is none in this folder, or one already where a new one was to be made. */
        NOT_THERE,
        /** A new notebook's place is taken. */
        TAKEN,
        /** The notebook to be replaced is not there. */
        GONE,
        /** An earlier write failed, or it is closed. */
        STOPPED
    }

    private final Kind kind;

    /** A problem of this kind. */
    public ArchiveProblem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** The same with its cause. */
    public ArchiveProblem(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What a person must be told. */
    public Kind kind() {
        return kind;
    }
}
