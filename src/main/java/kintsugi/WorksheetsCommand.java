package kintsugi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import kintsugi.guide.Agenda;
import kintsugi.guide.Guide;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.font.Faces;
import kintsugi.print.Press;
import kintsugi.print.WorksheetPrinter;
import kintsugi.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kintsugi worksheets}: the paper for an evening, into one file. */
@Command(name = "worksheets", mixinStandardHelpOptions = true, resourceBundle = "kintsugi.words.cli")
final class WorksheetsCommand implements Callable<Integer> {
    private static final int PEOPLE = 12;

    @Option(names = "--guide", paramLabel = "DIR", descriptionKey = "guide")
    private @Nullable Path guide;

    @Option(names = "--paper", paramLabel = "A4|Letter", descriptionKey = "paper", defaultValue = "A4")
    private PaperSize paper = PaperSize.A4;

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "language")
    private @Nullable Locale language;

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "minutes")
    private @Nullable Integer minutes;

    @Option(names = "--out", paramLabel = "FILE.pdf", descriptionKey = "out", required = true)
    private Path out = Path.of("worksheets.pdf");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Words words;
    private final Clock clock;

    WorksheetsCommand(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        FittedTo.check(minutes, spec, words);
        GuideChoice choice = GuideChoice.of(guide, language, words);
        if (Files.exists(out)) {
            throw new Refusal(ExitCodes.INPUT, words.text("cli.out.exists", out));
        }
        Agenda agenda = agenda(choice.guide());
        byte[] pdf = new WorksheetPrinter(new Press(new Faces()))
                .print(choice.guide(), agenda.steps(), paper, LocalDate.now(clock));
        NewFile.write(out, pdf);
        PrintWriter printer = spec.commandLine().getOut();
        printer.println(words.text("cli.worksheets", out));
        printer.flush();
        return ExitCodes.FINE;
    }

    /** The whole guide, or what a group of the usual size at one laptop has time for. */
    private Agenda agenda(Guide guide) {
        if (minutes == null) {
            return Agenda.whole(guide);
        }
        FittedTo fitted = FittedTo.of(guide, PEOPLE, minutes, 1, words);
        fitted.left().forEach(spec.commandLine().getOut()::println);
        return fitted.evening().agenda();
    }
}
