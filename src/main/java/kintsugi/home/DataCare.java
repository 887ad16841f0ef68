package kintsugi.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What looks after the data. As with {@link Doors}, every call returns at once, and the futures fail with
 * {@link kintsugi.workshop.ArchiveProblem}. Secrets are not kept; whoever calls wipes them when the future completes.
 */
public interface DataCare {
    /** How it stands with the data that is open and with the machine that it lies on; takes some seconds. */
    CompletableFuture<CareReport> look();

    /** Why the last automatic backup failed, as the key of a sentence; waits for the attempt that is under way. */
    CompletableFuture<Optional<String>> backupTrouble();

    /**
     * Puts all of the data into a file, and opens that to see that it is whole. Fails with NOT_THERE if the file is there
     * already, and with GONE if its folder isn't.
     */
    CompletableFuture<Path> backUp(Path file);

    /** Whether this secret opens this backup; fails with NOT_THERE, WRONG_SECRET, DAMAGED or NEWER, and changes nothing. */
    CompletableFuture<Void> tryBackup(Path file, char[] secret, boolean sheet);

    /**
     * Puts a backup in the place of the data, sets aside what is there, opens it, and forgets what is overdue. The data
     * that was open is closed before; after a failure none is open.
     *
     * @param sheet whether the secret is a recovery sheet, else a passphrase
     */
    CompletableFuture<CameBack> restore(Path file, char[] secret, boolean sheet);

    /**
     * Lets another passphrase open the data, and makes a fresh backup; the recovery sheet stays good.
     *
     * @param former passphrase or recovery sheet; fails with WRONG_SECRET if it isn't
     */
    CompletableFuture<Void> changePassphrase(char[] former, char[] next);

    /**
     * Draws new keys for everything, for when somebody knows what opens it.
     *
     * @param former passphrase or recovery sheet; fails with WRONG_SECRET if it isn't
     * @return the new recovery sheet in groups of letters; shown once, never kept
     */
    CompletableFuture<List<String>> renew(char[] former, char[] next);
}
