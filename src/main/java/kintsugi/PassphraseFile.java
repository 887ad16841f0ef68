package kintsugi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kintsugi.words.Words;

/** A file whose first line is a passphrase: an argument of a command would be seen by everybody on the machine. */
final class PassphraseFile {
    private PassphraseFile() {}

    /**
     * Its first line.
     *
     * @throws Refusal if there is no such file, or nothing in the line
     */
    static char[] read(Path file, Words words) throws IOException {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new Refusal(ExitCodes.INPUT, words.text("cli.passphrase-file.missing", file));
        }
        String first = Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        if (first.isBlank()) {
            throw new Refusal(ExitCodes.INPUT, words.text("cli.passphrase-file.empty", file));
        }
        return first.toCharArray();
    }
}
