package kintsugi.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import kintsugi.participant.Argon2Cost;

/** Stores that open quickly, and, where a test must search their files, stores that are not encrypted. */
public final class TestStore {
    /** A derivation that takes no time. */
    public static final Argon2Cost CHEAP = new Argon2Cost(8, 1);

    /** What opens them. */
    public static final String PASSPHRASE = "correct horse battery staple";

    private TestStore() {}

    /** A new one, encrypted. */
    public static Store.Created create(Path folder) {
        return create(folder, new RealDisk(), true);
    }

    /** A new one whose files are readable: what must not be found in an encrypted one can be found in it. */
    public static Store createReadable(Path folder) {
        return create(folder, new RealDisk(), false).store();
    }

    static Store.Created create(Path folder, Disk disk, boolean encrypted) {
        return Opening.create(
                folder, PASSPHRASE.toCharArray(), CHEAP, new Surroundings(disk, new SecureRandom(), encrypted));
    }

    /** Opens what one of these methods made with encryption. */
    public static Store open(Path folder) {
        return open(folder, new RealDisk(), true);
    }

    /** Opens what was made without encryption. */
    public static Store openReadable(Path folder) {
        return open(folder, new RealDisk(), false);
    }

    static Store open(Path folder, Disk disk, boolean encrypted) {
        Secret secret = Secret.passphrase(PASSPHRASE.toCharArray());
        return Opening.open(folder, secret, new Surroundings(disk, new SecureRandom(), encrypted));
    }
}
