package kintsugi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import kintsugi.display.Headless;
import kintsugi.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program: without a command its windows, else a command, each in a class of its own. */
@Command(
        name = "kintsugi",
        version = "kintsugi 0.1.0",
        mixinStandardHelpOptions = true,
        resourceBundle = "kintsugi.words.cli")
public final class Kintsugi implements Callable<Integer> {
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private @Nullable Path data;

    private final Clock clock;

    private Kintsugi(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Runs what the arguments name and ends the program with its exit code. */
    public static void main(String[] arguments) {
        Words words = Words.of(Locale.getDefault());
        Failures failures = new Failures(words);
        // Without its trace: a message could quote what somebody wrote.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                System.err.println(failures.refusal(failure).getMessage()));
        System.exit(commands(words, Clock.system(ZoneId.systemDefault())).execute(arguments));
    }

    /** All commands, worded so; the clock is the only one. */
    static CommandLine commands(Words words, Clock clock) {
        Failures failures = new Failures(words);
        return new CommandLine(new Kintsugi(words, clock))
                .addSubcommand(new CheckCommand(words))
                .addSubcommand(new RehearseCommand(words, clock))
                .addSubcommand(new WorksheetsCommand(words, clock))
                .addSubcommand(new BackupCommand(words, clock))
                .addSubcommand(new RestoreCommand(words, clock))
                .addSubcommand(new ForgetCommand(words, clock))
                .addSubcommand(new DoctorCommand(words, clock))
                .registerConverter(Locale.class, new LanguageTag())
                .registerConverter(LocalDate.class, new Day())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, parsed) -> {
                    CommandLine line = failure.getCommandLine();
                    line.getErr().println(failure.getMessage());
                    line.getErr()
                            .println(words.text(
                                    "cli.usage", line.getCommandSpec().qualifiedName()));
                    line.getErr().flush();
                    return ExitCodes.USAGE;
                })
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    Refusal refusal = failures.refusal(failure);
                    line.getErr().println(refusal.getMessage());
                    line.getErr().flush();
                    return refusal.exitCode();
                });
    }

    /** Without a command: the windows; without a display too, it says so and rehearses. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Headless.settle()) {
            new WindowedProgram(DataFolder.of(data), words, clock).run();
            return ExitCodes.FINE;
        }
        PrintWriter out = spec.commandLine().getOut();
        Path folder = FreeFolder.named(Path.of("rehearsal"));
        out.println(words.text("cli.no-display", folder));
        out.flush();
        return spec.commandLine().execute("rehearse", "--out", folder.toString());
    }
}
