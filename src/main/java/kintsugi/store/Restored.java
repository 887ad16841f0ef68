package kintsugi.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A store that came out of a backup.
 *
 * @param store open
 * @param setAside where the files of the store lie that it took the place of; empty if there was none
 * @param forgotten how many workshops were in the backup that had been forgotten since; they are gone again
 */
public record Restored(Store store, Backup from, Optional<Path> setAside, int forgotten) {}
