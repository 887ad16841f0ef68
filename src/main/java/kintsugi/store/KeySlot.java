package kintsugi.store;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;
import kintsugi.participant.AesGcm;
import kintsugi.participant.Argon2;
import kintsugi.participant.Argon2Cost;

/**
 * The master key, wrapped by one secret: AES-256-GCM under Argon2id of it.
 *
 * @param salt of Argon2id
 * @param cost of Argon2id
 * @param wrapped nonce, sealed key and tag
 */
record KeySlot(byte[] salt, Argon2Cost cost, byte[] wrapped) {
    static final int LENGTH = 16 + 4 + 4 + AesGcm.OVERHEAD + 32;

    private static final int SALT = 16;
    private static final int MOST_KIBIBYTES = 4 << 20;
    private static final int MOST_PASSES = 1000;

    static KeySlot wrap(byte[] master, Secret secret, Argon2Cost cost, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] key = Argon2.derive(secret.bytes(), salt, cost);
        return new KeySlot(salt, cost, AesGcm.seal(key, master, bound(secret, salt, cost), random));
    }

    /** The master key, or empty if this is not the secret. */
    Optional<byte[]> unwrap(Secret secret) {
        return AesGcm.open(Argon2.derive(secret.bytes(), salt, cost), wrapped, bound(secret, salt, cost));
    }

    private static byte[] bound(Secret secret, byte[] salt, Argon2Cost cost) {
        return ByteBuffer.allocate(SALT + 9)
                .put(salt)
                .putInt(cost.kibibytes())
                .putInt(cost.passes())
                .put((byte) (secret.isSheet() ? 1 : 0))
                .array();
    }

    void write(ByteBuffer page) {
        page.put(salt).putInt(cost.kibibytes()).putInt(cost.passes()).put(wrapped);
    }

    /** What {@link #write} wrote, or empty if no program can have written it. */
    static Optional<KeySlot> read(ByteBuffer page) {
        byte[] salt = new byte[SALT];
        byte[] wrapped = new byte[AesGcm.OVERHEAD + 32];
        page.get(salt);
        int kibibytes = page.getInt();
        int passes = page.getInt();
        page.get(wrapped);
        if (kibibytes < 8 || kibibytes > MOST_KIBIBYTES || passes < 1 || passes > MOST_PASSES) {
            return Optional.empty();
        }
        return Optional.of(new KeySlot(salt, new Argon2Cost(kibibytes, passes), wrapped));
    }
}
