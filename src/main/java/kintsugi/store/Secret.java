package kintsugi.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What opens a store: its passphrase, or its recovery sheet. */
public final class Secret {
    private final boolean sheet;
    private final byte[] bytes;

    private Secret(boolean sheet, CharSequence letters) {
        this.sheet = sheet;
        this.bytes = utf8(letters);
    }

    /**
     * A passphrase, whichever way the keyboard composed its letters.
     *
     * @param letters not kept
     */
    public static Secret passphrase(char[] letters) {
        return new Secret(false, CharBuffer.wrap(letters));
    }

    /** The printed sheet. */
    public static Secret sheet(RecoverySheet sheet) {
        return new Secret(true, sheet.letters());
    }

    boolean isSheet() {
        return sheet;
    }

    byte[] bytes() {
        return bytes;
    }

    private static byte[] utf8(CharSequence letters) {
        boolean asItIs = Normalizer.isNormalized(letters, Normalizer.Form.NFC);
        CharSequence composed = asItIs ? letters : Normalizer.normalize(letters, Normalizer.Form.NFC);
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(composed));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return sheet ? "a recovery sheet" : "a passphrase";
    }
}
