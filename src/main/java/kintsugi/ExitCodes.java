package kintsugi;

/** How the program ends, for whoever called it. */
final class ExitCodes {
    /** All went well. */
    static final int FINE = 0;
    /** The input is at fault; the message is on standard error. */
    static final int INPUT = 1;
    /** The command was used wrongly. */
    static final int USAGE = 2;
    /** The machine is at fault: no display, disk full, file locked. */
    static final int ENVIRONMENT = 3;

    private ExitCodes() {}
}
