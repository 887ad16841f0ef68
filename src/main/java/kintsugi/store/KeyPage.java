package kintsugi.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import kintsugi.participant.AesGcm;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;

/**
 * One page of the key file: {@code KINTSUGI}, format version, generation, slot of the passphrase, slot of the sheet,
 * leaf key sealed under the master key, zeros, SHA-256 of all before. Name, version and SHA-256 stay where they are in
 * every later format, so that an older program can tell newer from damaged.
 *
 * @param generation one more with every change
 * @param sealedLeaf a {@link LeafKey}
 */
record KeyPage(long generation, KeySlot passphrase, KeySlot sheet, byte[] sealedLeaf) {
    static final int LENGTH = 4096;

    private static final byte[] NAME = "KINTSUGI".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 1;
    private static final int HEAD = NAME.length + 4 + 8;
    private static final int DIGEST = 32;

    static KeyPage seal(
            long generation, KeySlot passphrase, KeySlot sheet, byte[] master, LeafKey leaf, SecureRandom random) {
        byte[] bound = bound(generation, passphrase, sheet);
        return new KeyPage(generation, passphrase, sheet, AesGcm.seal(master, leaf.bytes(), bound, random));
    }

    /** The leaf key, or empty if the master key is another's. */
    Optional<LeafKey> open(byte[] master) {
        return AesGcm.open(master, sealedLeaf, bound(generation, passphrase, sheet))
                .map(LeafKey::of);
    }

    KeySlot slot(Secret secret) {
        return secret.isSheet() ? sheet : passphrase;
    }

    byte[] bytes() {
        ByteBuffer page = ByteBuffer.allocate(LENGTH);
        page.put(bound(generation, passphrase, sheet)).put(sealedLeaf);
        page.position(LENGTH - DIGEST).put(digest(page.array()));
        return page.array();
    }

    private static byte[] bound(long generation, KeySlot passphrase, KeySlot sheet) {
        ByteBuffer head = ByteBuffer.allocate(HEAD + 2 * KeySlot.LENGTH);
        head.put(NAME).putInt(FORMAT).putLong(generation);
        passphrase.write(head);
        sheet.write(head);
        return head.array();
    }

    /**
     * Reads a page.
     *
     * @return empty if it is damaged, or never was a page
     * @throws ArchiveProblem of kind NEWER if it is whole and in a later format
     */
    static Optional<KeyPage> read(byte[] bytes) {
        ByteBuffer page = ByteBuffer.wrap(bytes);
        byte[] name = new byte[NAME.length];
        byte[] digest = Arrays.copyOfRange(bytes, LENGTH - DIGEST, LENGTH);
        page.get(name);
        if (!Arrays.equals(name, NAME) || !MessageDigest.isEqual(digest, digest(bytes))) {
            return Optional.empty();
        }
        if (page.getInt() > FORMAT) {
            throw new ArchiveProblem(Kind.NEWER, "the key file has a later format");
        }
        long generation = page.getLong();
        Optional<KeySlot> passphrase = KeySlot.read(page);
        Optional<KeySlot> sheet = KeySlot.read(page);
        byte[] sealed = new byte[AesGcm.OVERHEAD + LeafKey.LENGTH];
        page.get(sealed);
        return passphrase.flatMap(one -> sheet.map(other -> new KeyPage(generation, one, other, sealed)));
    }

    private static byte[] digest(byte[] page) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(page, 0, LENGTH - DIGEST);
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
