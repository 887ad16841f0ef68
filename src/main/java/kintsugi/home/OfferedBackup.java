package kintsugi.home;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A good backup that the program made of itself.
 *
 * @param made when, by the clock of then
 */
public record OfferedBackup(Path file, Instant made) {}
