package kintsugi.store;

import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * What a store stands on.
 *
 * @param random makes keys, names and nonces
 * @param encrypted false only in tests
 * @param largestLeaf in bytes: a leaf only grows, and past this it is turned
 */
record Surroundings(Disk disk, SecureRandom random, boolean encrypted, long largestLeaf) {
    private static final long LARGEST_LEAF = 100L << 20;

    Surroundings(Disk disk, SecureRandom random, boolean encrypted) {
        this(disk, random, encrypted, LARGEST_LEAF);
    }

    static Surroundings real(SecureRandom random) {
        return new Surroundings(new RealDisk(), random, true);
    }

    Folder folder(Path path) {
        return new Folder(path.toAbsolutePath(), disk, encrypted);
    }
}
