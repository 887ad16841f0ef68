package kintsugi.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;

/** HMAC-SHA256 over rows, over their totals, and over a leaf as a whole. H2's encryption authenticates nothing. One thread. */
final class RowSeal {
    /** Bytes of the one row in the table {@code seal}: totals and MAC. */
    static final int LENGTH = Totals.LENGTH + 32;

    private final Mac mac;

    RowSeal(byte[] macKey) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(macKey, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is missing from this Java", e);
        }
    }

    /** The row with its MAC, over table, key, part, number of parts and body; lengths keep them apart. */
    Row seal(Key key, int part, int parts, byte[] body) {
        label(key.table().sqlName());
        for (Object value : key.values()) {
            if (value instanceof Long number) {
                mac.update((byte) 1);
                mac.update(longs(number));
            } else {
                byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
                mac.update((byte) 2);
                mac.update(longs(text.length));
                mac.update(text);
            }
        }
        mac.update((byte) 3);
        mac.update(longs(part, parts, body.length));
        return new Row(key, part, parts, body, mac.doFinal(body));
    }

    /** Ends in DAMAGED unless the row is as it was written. */
    void check(Row row) {
        Row right = seal(row.key(), row.part(), row.parts(), row.body());
        if (!MessageDigest.isEqual(right.mac(), row.mac())) {
            throw new ArchiveProblem(Kind.DAMAGED, "a row in " + row.key() + " is not as it was written");
        }
    }

    /** What the key file remembers of a leaf: the same rows and writes give the same 32 bytes. */
    byte[] fingerprint(Totals totals) {
        label("leaf");
        mac.update(longs(totals.writes(), totals.rows()));
        return mac.doFinal(totals.xor());
    }

    /** The totals with their MAC, for the table {@code seal}. */
    byte[] seal(Totals totals) {
        byte[] bytes = totals.bytes();
        label("seal");
        byte[] tag = mac.doFinal(bytes);
        return ByteBuffer.allocate(LENGTH).put(bytes).put(tag).array();
    }

    /** The totals, or empty if they are not as they were written. */
    Optional<Totals> open(byte[] sealed) {
        if (sealed.length != LENGTH) {
            return Optional.empty();
        }
        Totals totals = Totals.of(ByteBuffer.wrap(sealed));
        return MessageDigest.isEqual(sealed, seal(totals)) ? Optional.of(totals) : Optional.empty();
    }

    private void label(String name) {
        mac.update(name.getBytes(StandardCharsets.US_ASCII));
        mac.update((byte) 0);
    }

    private static byte[] longs(long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES);
        for (long value : values) {
            bytes.putLong(value);
        }
        return bytes.array();
    }
}
