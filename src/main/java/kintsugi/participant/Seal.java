package kintsugi.participant;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Seals notebooks of one workshop: JSON, padded, AES-256-GCM under the code's key, bound to format, workshop and
 * locator, so that a notebook can't be put in another's place.
 */
public final class Seal {
    private static final int FORMAT = 1;

    private final long workshop;
    private final SecureRandom random;

    /**
     * Seals of one workshop.
     *
     * @param workshop its 64-bit id
     */
    public Seal(long workshop, SecureRandom random) {
        this.workshop = workshop;
        this.random = random;
    }

    /** The notebook as it may lie on a disk. */
    public byte[] seal(Notebook notebook, NotebookKey key) {
        return AesGcm.seal(key.key(), Padding.pad(NotebookFormat.write(notebook)), bound(key), random);
    }

    /**
     * The notebook, or empty if this key didn't seal it or a byte of it changed.
     *
     * @throws IllegalStateException if what this key sealed is no notebook; nothing of it is in the message
     */
    public Optional<Notebook> open(byte[] sealed, NotebookKey key) {
        return AesGcm.open(key.key(), sealed, bound(key)).map(Seal::read);
    }

    private static Notebook read(byte[] padded) {
        try {
            return NotebookFormat.read(Padding.strip(padded));
        } catch (JacksonException | IllegalArgumentException | DateTimeException wrong) {
            // The cause would quote the notebook.
            throw new IllegalStateException("what was sealed is no notebook");
        }
    }

    private byte[] bound(NotebookKey key) {
        return ByteBuffer.allocate(Integer.BYTES + 2 * Long.BYTES)
                .putInt(FORMAT)
                .putLong(workshop)
                .putLong(key.locator())
                .array();
    }
}
