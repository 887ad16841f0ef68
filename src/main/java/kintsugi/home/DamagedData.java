package kintsugi.home;

import java.time.Instant;
import java.util.Optional;

/**
 * Data that was not opened, since it is not as it was written.
 *
 * @param backup the newest good one that the same secret opens
 * @param touched when the damaged files were last written
 */
public record DamagedData(Optional<OfferedBackup> backup, Optional<Instant> touched) {}
