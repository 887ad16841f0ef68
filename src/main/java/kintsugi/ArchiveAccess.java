package kintsugi;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import kintsugi.participant.Argon2Cost;
import kintsugi.store.RecoverySheet;
import kintsugi.store.Secret;
import kintsugi.words.Words;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.Pause;
import kintsugi.workshop.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands that look after the data ask for: where it is, and what opens it. */
final class ArchiveAccess {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "kintsugi.data")
    private @Nullable Path data;

    @Option(names = "--passphrase-file", paramLabel = "F", descriptionKey = "kintsugi.secret-file")
    private @Nullable Path passphraseFile;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** The folder of the data; named here, before the command, or the system's usual one. */
    Path archive() {
        Path named = data != null ? data : command.parent().findOption("--data").getValue();
        return DataFolder.of(named).archive();
    }

    /**
     * Opens something by the passphrase, or by the recovery sheet where what was typed could be one.
     *
     * @throws Refusal if there is nobody to ask and no file was named
     */
    <T> T opened(Words words, Function<Secret, T> open) throws IOException {
        char[] typed = typed(words);
        try {
            return open.apply(Secret.passphrase(typed));
        } catch (ArchiveProblem problem) {
            Optional<RecoverySheet> sheet = RecoverySheet.read(new String(typed));
            if (problem.kind() != ArchiveProblem.Kind.WRONG_SECRET || sheet.isEmpty()) {
                throw problem;
            }
            return open.apply(Secret.sheet(sheet.get()));
        }
    }

    /** Later versions of Java have a console without anybody at it, too: it ends at once. */
    @SuppressWarnings("SystemConsoleNull")
    private char[] typed(Words words) throws IOException {
        if (passphraseFile != null) {
            return PassphraseFile.read(passphraseFile, words);
        }
        Console console = System.console();
        if (console == null) {
            throw new Refusal(ExitCodes.USAGE, words.text("cli.secret.none"));
        }
        char[] typed = console.readPassword("%s ", words.text("cli.secret.ask"));
        if (typed == null || typed.length == 0) {
            throw new Refusal(ExitCodes.USAGE, words.text("cli.secret.none"));
        }
        return typed;
    }

    /** What workshops need to be listed and forgotten. */
    static Workplace place(Clock clock) {
        return new Workplace(
                clock,
                new SecureRandom(),
                Argon2Cost.REAL,
                Runnable::run,
                Runnable::run,
                Pause.inRealTime(Runnable::run));
    }
}
