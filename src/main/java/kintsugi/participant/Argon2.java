package kintsugi.participant;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id 1.3 with one lane (RFC 9106), by Bouncy Castle: a secret that a person types becomes a key. */
public final class Argon2 {
    private Argon2() {}

    /**
     * Takes as long as the cost says; not for the event thread.
     *
     * @param secret not changed, not kept
     * @param salt at least 8 bytes
     * @return 32 bytes
     */
    public static byte[] derive(byte[] secret, byte[] salt, Argon2Cost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] key = new byte[32];
        generator.generateBytes(secret, key);
        return key;
    }
}
