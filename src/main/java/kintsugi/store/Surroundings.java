package kintsugi.store;

import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * What a store stands on.
 *
 * @param random makes keys, names and nonces
 * @param encrypted false only in tests
 */
record Surroundings(Disk disk, SecureRandom random, boolean encrypted) {
    static Surroundings real(SecureRandom random) {
        return new Surroundings(new RealDisk(), random, true);
    }

    Folder folder(Path path) {
        return new Folder(path.toAbsolutePath(), disk, encrypted);
    }
}
