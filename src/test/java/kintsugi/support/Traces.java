package kintsugi.support;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks for words in the raw bytes of all files of a folder, in the encodings in which Java and H2 write text. */
public final class Traces {
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private Traces() {}

    /** How often each of the words that are found at all occurs, whatever the case of its letters. */
    public static Map<String, Integer> of(List<String> words, Path folder) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String raw = raw(Files.readAllBytes(file));
                for (String word : words) {
                    for (Charset encoding : ENCODINGS) {
                        count(raw, raw(word.getBytes(encoding)), word, found);
                    }
                }
            }
        }
        return found;
    }

    private static String raw(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static void count(String raw, String word, String name, Map<String, Integer> found) {
        for (int at = raw.indexOf(word); at >= 0; at = raw.indexOf(word, at + 1)) {
            found.merge(name, 1, Integer::sum);
        }
    }
}
