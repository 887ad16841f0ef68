package kintsugi.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of the whole store in one file, which passphrase and recovery sheet of then open.
 *
 * @param made when, by the clock of then
 * @param writes how many writes it holds, counted over the life of the store
 */
public record Backup(Path file, Instant made, long writes) {}
