package kintsugi.home;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Data that came out of a backup, and is open.
 *
 * @param made when the backup was made
 * @param forgotten how many workshops in it had been forgotten since, and are gone again
 * @param setAside where the data lies whose place it took
 */
public record CameBack(Instant made, int forgotten, Optional<Path> setAside) {}
