package kintsugi.guide;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Turns the bytes of a file into lines: UTF-8 only, any line ends, a byte order mark or none. */
final class SourceText {
    private SourceText() {}

    /** The lines without their ends; empty when the bytes are too many or no text, which is then among the findings. */
    static Optional<List<String>> lines(byte[] bytes, Findings findings) {
        if (bytes.length > Limits.TEXT_BYTES) {
            findings.add(0, "file-too-long", Limits.kilobytes(Limits.TEXT_BYTES));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        if (result.isError()) {
            findings.add(lineOf(text), "file-not-utf8");
            return Optional.empty();
        }
        return Optional.of(List.of(withoutControls(text).split("\n", -1)));
    }

    private static int lineOf(String textBefore) {
        return 1 + (int) textBefore.chars().filter(c -> c == '\n').count();
    }

    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars()
                .filter(c -> c == '\n' || c == '\t' || (!Character.isISOControl(c) && c != '\uFEFF'))
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
