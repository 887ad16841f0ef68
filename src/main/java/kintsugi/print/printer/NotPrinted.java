package kintsugi.print.printer;

/** Why a paper is not at the printer. Tells nothing of what is on it. */
public final class NotPrinted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What a person must be told. */
    public enum Kind {
        /** The system knows no printer. */
        NO_PRINTER,
        /** There is one, and it did not take the paper. */
        REFUSED
    }

    private final Kind kind;

    NotPrinted(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    NotPrinted(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    /** What a person must be told. */
    public Kind kind() {
        return kind;
    }
}
