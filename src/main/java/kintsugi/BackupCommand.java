package kintsugi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import kintsugi.store.Backup;
import kintsugi.store.Store;
import kintsugi.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kintsugi backup}: all of the data in one encrypted file, such as on a stick. */
@Command(name = "backup", mixinStandardHelpOptions = true, resourceBundle = "kintsugi.words.cli")
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("kintsugi.backup");

    @Mixin
    private ArchiveAccess access = new ArchiveAccess();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Words words;
    private final Clock clock;

    BackupCommand(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file)) {
            throw new Refusal(ExitCodes.INPUT, words.text("cli.out.exists", file));
        }
        if (!Files.isDirectory(file.toAbsolutePath().resolveSibling(""))) {
            throw new Refusal(ExitCodes.INPUT, words.text("cli.backup.no-folder", file));
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Store store = access.opened(words, secret -> Store.open(access.archive(), secret, new SecureRandom()))) {
            new Overdue(store, clock, words).forget(out);
            Backup made = store.backUpTo(file, clock.instant(), Runnable::run).join();
            out.println(words.text("cli.backup.done", made.file(), made.writes()));
            out.flush();
        }
        return ExitCodes.FINE;
    }
}
