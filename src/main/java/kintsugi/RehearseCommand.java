package kintsugi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kintsugi.guide.Agenda;
import kintsugi.guide.Guide;
import kintsugi.participant.Argon2Cost;
import kintsugi.participant.Crockford;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.font.Faces;
import kintsugi.print.Press;
import kintsugi.rehearsal.AnswersFile;
import kintsugi.rehearsal.AnswersProblem;
import kintsugi.rehearsal.AnswersReading;
import kintsugi.rehearsal.Rehearsal;
import kintsugi.rehearsal.RehearsalWish;
import kintsugi.rehearsal.SamplePeople;
import kintsugi.rehearsal.SamplePerson;
import kintsugi.store.Passphrases;
import kintsugi.store.Store;
import kintsugi.words.Words;
import kintsugi.workshop.Ways;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kintsugi rehearse}: a whole workshop without people, into a folder. */
@Command(name = "rehearse", mixinStandardHelpOptions = true, resourceBundle = "kintsugi.words.cli")
final class RehearseCommand implements Callable<Integer> {
    private static final int PASSPHRASE_LETTERS = 26;

    @Option(names = "--guide", paramLabel = "DIR", descriptionKey = "guide")
    private @Nullable Path guide;

    @ArgGroup(exclusive = true)
    private Who who = new Who();

    static final class Who {
        @Option(names = "--answers", paramLabel = "FILE.jsonl", descriptionKey = "answers")
        private @Nullable Path answers;

        @Option(names = "--participants", paramLabel = "N", descriptionKey = "participants")
        private int participants = 12;
    }

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
    private long seed = 1;

    @Option(names = "--date", paramLabel = "ISO", descriptionKey = "date")
    private @Nullable LocalDate date;

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "minutes")
    private @Nullable Integer minutes;

    @Option(names = "--kiosks", paramLabel = "N", descriptionKey = "kiosks")
    private @Nullable Integer kiosks;

    @Option(names = "--paper", paramLabel = "A4|Letter", descriptionKey = "paper", defaultValue = "A4")
    private PaperSize paper = PaperSize.A4;

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "language")
    private @Nullable Locale language;

    @Option(
            names = "--screens",
            paramLabel = "WxH",
            descriptionKey = "screens",
            defaultValue = "1920x1080",
            converter = Screens.Converter.class)
    private Screens screens = new Screens(1920, 1080);

    @Option(names = "--stop-before", paramLabel = "close", descriptionKey = "stop-before")
    private @Nullable String stopBefore;

    @Option(names = "--passphrase-file", paramLabel = "F", descriptionKey = "passphrase-file")
    private @Nullable Path passphraseFile;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out", required = true)
    private Path out = Path.of("rehearsal");

    @Option(names = "--verbose", descriptionKey = "verbose")
    private boolean verbose;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Words words;
    private final Clock clock;

    RehearseCommand(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        refuseWrongNumbers();
        GuideChoice choice = GuideChoice.of(guide, language, words);
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        List<SamplePerson> people = people(choice.guide(), day);
        Optional<FittedTo> fitted = fitted(choice.guide(), people.size());
        SecureRandom random = new SecureRandom();
        char[] passphrase = passphrase(random);
        if (!FreeFolder.isFree(out)) {
            throw new Refusal(
                    ExitCodes.INPUT,
                    words.text(Files.isDirectory(out) ? "cli.out.not-empty" : "cli.out.no-folder", out));
        }
        PrintWriter printer = spec.commandLine().getOut();
        tellOfMissingLanguage(choice.guide(), printer);
        boolean whole = false;
        try {
            fitted.ifPresent(evening -> evening.left().forEach(printer::println));
            rehearse(choice, fitted, people, day, random, passphrase, printer);
            whole = true;
        } finally {
            if (!whole) {
                FreeFolder.clear(out);
            }
        }
        printer.println(words.text("cli.rehearsed", out, people.size()));
        printer.flush();
        return ExitCodes.FINE;
    }

    private void rehearse(
            GuideChoice choice,
            Optional<FittedTo> fitted,
            List<SamplePerson> people,
            LocalDate day,
            SecureRandom random,
            char[] passphrase,
            PrintWriter printer)
            throws IOException {
        new Rehearsal(random, Argon2Cost.REAL, new Press(new Faces()))
                .run(
                        new RehearsalWish(
                                choice.files(),
                                choice.guide(),
                                fitted.map(one -> one.evening().agenda()).orElseGet(() -> Agenda.whole(choice.guide())),
                                fitted.map(one -> one.evening().ways()).orElse(Ways.TURNS),
                                people,
                                day,
                                paper,
                                language == null
                                        ? Locale.forLanguageTag(choice.guide().language())
                                        : language,
                                screens.width(),
                                screens.height(),
                                stopBefore == null,
                                out),
                        data -> Store.create(data, passphrase, Argon2Cost.REAL, random)
                                .store(),
                        new ProgressLines(words, printer),
                        number -> {
                            if (verbose) {
                                printer.println("saved " + number);
                                printer.flush();
                            }
                        });
    }

    /** Without minutes and machines the whole guide is rehearsed, however long that takes. */
    private Optional<FittedTo> fitted(Guide read, int people) {
        return minutes == null && kiosks == null
                ? Optional.empty()
                : Optional.of(FittedTo.of(
                        read, people, minutes == null ? read.minutes() : minutes, kiosks == null ? 1 : kiosks, words));
    }

    private void tellOfMissingLanguage(Guide read, PrintWriter printer) {
        if (language != null
                && !Locale.forLanguageTag(read.language()).getLanguage().equals(language.getLanguage())) {
            printer.println(words.text("cli.language.missing", language.toLanguageTag(), read.language()));
        }
    }

    private void refuseWrongNumbers() {
        FittedTo.check(minutes, spec, words);
        if (kiosks != null && (kiosks < 1 || kiosks > FittedTo.MOST_KIOSKS)) {
            throw new ParameterException(spec.commandLine(), words.text("cli.kiosks", FittedTo.MOST_KIOSKS));
        }
        if (stopBefore != null && !stopBefore.equals("close")) {
            throw new ParameterException(spec.commandLine(), words.text("cli.stop-before"));
        }
        if (who.participants < 1 || who.participants > 500) {
            throw new ParameterException(spec.commandLine(), words.text("cli.participants"));
        }
    }

    private List<SamplePerson> people(Guide forGuide, LocalDate day) {
        if (who.answers == null) {
            return new SamplePeople(forGuide, seed, day).invent(who.participants);
        }
        AnswersReading reading = new AnswersFile(forGuide, day).read(who.answers);
        if (!reading.problems().isEmpty()) {
            StringBuilder lines = new StringBuilder();
            for (AnswersProblem problem : reading.problems()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(who.answers);
                lines.append(problem.line() == 0 ? "" : ":" + problem.line()).append(": ");
                lines.append(words.text(
                        "cli.answers." + problem.key(), problem.arguments().toArray()));
            }
            throw new Refusal(ExitCodes.INPUT, lines.toString());
        }
        return reading.people();
    }

    private char[] passphrase(SecureRandom random) throws IOException {
        if (passphraseFile == null) {
            return Crockford.draw(PASSPHRASE_LETTERS, random).toCharArray();
        }
        char[] passphrase = PassphraseFile.read(passphraseFile, words);
        Passphrases.Verdict verdict = new Passphrases(random).judge(passphrase);
        if (verdict != Passphrases.Verdict.GOOD) {
            throw new Refusal(ExitCodes.INPUT, words.text(verdict.key(), Passphrases.SHORTEST));
        }
        return passphrase;
    }
}
