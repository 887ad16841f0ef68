package kintsugi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import kintsugi.store.BackedUp;
import kintsugi.store.Restored;
import kintsugi.store.Store;
import kintsugi.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kintsugi restore}: puts a backup in the place of the data; what was there is set aside. */
@Command(name = "restore", mixinStandardHelpOptions = true, resourceBundle = "kintsugi.words.cli")
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("kintsugi.backup");

    @Mixin
    private ArchiveAccess access = new ArchiveAccess();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Words words;
    private final Clock clock;

    RestoreCommand(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Restored restored =
                access.opened(words, secret -> Store.restore(access.archive(), file, secret, new SecureRandom()));
        try (BackedUp store = BackedUp.of(restored.store(), ArchiveAccess.place(clock))) {
            new Overdue(store, clock, words).forget(out);
            LocalDateTime made = LocalDateTime.ofInstant(restored.from().made(), clock.getZone());
            out.println(words.text(
                    "cli.restored",
                    words.calendar().weekdayAndDay(made.toLocalDate()),
                    words.calendar().time(made.toLocalTime()),
                    restored.from().writes()));
            if (restored.forgotten() > 0) {
                out.println(words.text("cli.restored.forgotten", restored.forgotten()));
            }
            restored.setAside().ifPresent(place -> out.println(words.text("cli.restored.aside", place)));
            out.flush();
        }
        return ExitCodes.FINE;
    }
}
