package kintsugi.participant;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a fresh random nonce in front of every sealed text. */
public final class AesGcm {
    /** Bytes that sealing adds: nonce and tag. */
    public static final int OVERHEAD = 12 + 16;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private AesGcm() {}

    /**
     * Seals.
     *
     * @param key 32 bytes
     * @param bound what the sealed text is bound to; must be the same on opening
     * @return nonce, sealed text and tag
     */
    public static byte[] seal(byte[] key, byte[] plain, byte[] bound, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed;
        try {
            sealed = run(Cipher.ENCRYPT_MODE, key, nonce, bound, plain, 0, plain.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing from this Java", e);
        }
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    /**
     * Opens.
     *
     * @return the plain text, or empty if key, binding or text are not those of the sealing
     */
    public static Optional<byte[]> open(byte[] key, byte[] sealed, byte[] bound) {
        if (sealed.length < OVERHEAD) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        try {
            return Optional.of(run(Cipher.DECRYPT_MODE, key, nonce, bound, sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing from this Java", e);
        }
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] bound, byte[] text, int from, int length)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher.doFinal(text, from, length);
    }
}
