package kintsugi.home;

/** Why the recovery sheet is not on paper. */
public final class SheetNotPrinted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    private SheetNotPrinted(String key, String message) {
        super(message);
        this.key = key;
    }

    /** The system knows no printer. */
    public static SheetNotPrinted withoutPrinter() {
        return new SheetNotPrinted("home.sheet.no-printer", "there is no printer");
    }

    /** There is a printer, and it did not take the sheet. */
    public static SheetNotPrinted refused(Throwable cause) {
        var refused = new SheetNotPrinted("home.sheet.refused", "the printer failed");
        refused.initCause(cause);
        return refused;
    }

    /** What a person is told. */
    String key() {
        return key;
    }
}
