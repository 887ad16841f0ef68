package kintsugi.store;

import java.util.Optional;
import kintsugi.workshop.ArchiveProblem;

/**
 * How it stands with the backups that the store makes of itself.
 *
 * @param newest empty before the first
 * @param trouble why the last attempt failed; empty if it didn't
 */
public record Backing(Optional<Backup> newest, Optional<ArchiveProblem.Kind> trouble) {
    static final Backing NONE = new Backing(Optional.empty(), Optional.empty());
}
