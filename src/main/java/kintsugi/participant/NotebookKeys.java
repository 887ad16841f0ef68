package kintsugi.participant;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** Codes of one workshop become keys: Argon2id under the workshop's salt, then HKDF-SHA256 (RFC 5869) by label. */
public final class NotebookKeys {
    private final byte[] salt;
    private final Argon2Cost cost;

    /**
     * Keys of one workshop.
     *
     * @param salt the workshop's own, 16 random bytes
     */
    public NotebookKeys(byte[] salt, Argon2Cost cost) {
        this.salt = salt.clone();
        this.cost = cost;
    }

    /** The key that this code is. Takes as long as the cost says; not for the event thread. */
    public NotebookKey of(Code code) {
        byte[] root = Argon2.derive(code.bytes(), salt, cost);
        long locator = ByteBuffer.wrap(expand(root, "kintsugi notebook locator 1", Long.BYTES))
                .getLong();
        return new NotebookKey(locator, expand(root, "kintsugi notebook key 1", 32));
    }

    private static byte[] expand(byte[] root, String label, int length) {
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(root, null, label.getBytes(StandardCharsets.US_ASCII)));
        byte[] out = new byte[length];
        hkdf.generateBytes(out, 0, length);
        return out;
    }
}
