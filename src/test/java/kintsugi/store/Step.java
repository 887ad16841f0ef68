package kintsugi.store;

/**
 * One thing done to a file.
 *
 * @param file its name; for FORCE_NAMES nothing that matters
 * @param position of WRITE; the new length, of TRUNCATE; the number, of CONFIRMED
 * @param bytes of WRITE; the new name, of RENAME
 */
record Step(What what, String file, long position, byte[] bytes) {
    enum What {
        CREATE,
        WRITE,
        TRUNCATE,
        FORCE,
        FORCE_NAMES,
        RENAME,
        DELETE,
        /** Not a step of the disk: from here on a save counts as confirmed. */
        CONFIRMED
    }
}
