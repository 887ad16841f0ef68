package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import kintsugi.words.Words;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the command line says and how it ends when something is wrong; a whole rehearsal is {@code RehearsalTest}'s. */
class CommandLineTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--minutes 0",
                "--kiosks 0",
                "--minutes soon",
                "--screens 1920",
                "--screens 9x9",
                "--paper A5",
                "--date tomorrow",
                "--language 123456789",
                "--stop-before lunch",
                "--participants 0",
                "--participants many",
                "--answers a --participants 3",
                "--nonsense"
            })
    void wrongUsageEndsWithTwoAndASentence(String options) {
        assertThat(rehearse(options)).isEqualTo(2);
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(err.toString().lines()).hasSizeLessThan(4);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone() throws IOException {
        Path mine =
                Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("mine"), "x");
        assertThat(rehearse("")).isEqualTo(1);
        assertThat(err.toString()).contains("not empty");
        assertThat(mine).hasContent("x");
        assertThat(folder.resolve("out")).isDirectoryContaining(file -> file.equals(mine));
    }

    @Test
    void aBrokenLineOfAnswersIsNamedAndNothingIsWritten() throws IOException {
        Path answers = Files.writeString(
                folder.resolve("a.jsonl"),
                "{}\n{\"reflections\":[{\"step\":\"give-space\",\"prompt\":1,\"scale\":5}]}\n");
        assertThat(rehearse("--answers " + answers)).isEqualTo(1);
        assertThat(err.toString()).startsWith(answers + ":2: ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aGuideWithMistakesIsRefusedWithAllOfThem() throws IOException {
        Path guide = Files.createDirectory(folder.resolve("guide"));
        Files.writeString(guide.resolve("guide.md"), "# Nothing\n");
        assertThat(rehearse("--guide " + guide)).isEqualTo(1);
        assertThat(err.toString().lines()).hasSizeGreaterThan(2).allMatch(line -> line.startsWith(guide.toString()));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aPassphraseFileThatIsMissingOrEmptyIsNamed() throws IOException {
        assertThat(rehearse("--passphrase-file " + folder.resolve("none"))).isEqualTo(1);
        Path weak = Files.writeString(folder.resolve("weak"), "short");
        assertThat(rehearse("--passphrase-file " + weak)).isEqualTo(1);
        assertThat(err.toString()).contains("14 letters");
        Path empty = Files.writeString(folder.resolve("empty"), "\nsecond");
        assertThat(rehearse("--passphrase-file " + empty)).isEqualTo(1);
        assertThat(err.toString()).contains("none").contains("empty");
    }

    @Test
    void aFolderThatCannotBeMadeIsTheMachinesFault() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(run(
                        "rehearse",
                        "--participants",
                        "1",
                        "--out",
                        file.resolve("out").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
        assertThat(file).hasContent("x");
    }

    @Test
    void withoutAnOutFolderTheUsageIsWrongAndTheHelpSaysWhatThereIs() {
        assertThat(run("rehearse")).isEqualTo(2);
        assertThat(run("--version")).isZero();
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("kintsugi 0.1.0")
                .contains("rehearse")
                .contains("check");
    }

    @Test
    void worksheetsAreWrittenOnceAndNeverOverAnotherFile() throws IOException {
        Path file = folder.resolve("worksheets.pdf");
        assertThat(run("worksheets", "--paper", "Letter", "--out", file.toString()))
                .isZero();
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
        assertThat(run("worksheets", "--out", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is there already");
    }

    @Test
    void aRehearsalIsFittedToItsMinutesAndSaysWhatWasLeftOutAndWhy() throws IOException {
        assertThat(rehearse("--minutes 60 --kiosks 2 --participants 2 --screens 640x360"))
                .isZero();
        assertThat(out.toString())
                .contains("Left out or less: Clear boundaries, Accountability, Space,")
                .contains("They need 146 minutes more.");
        try (Stream<Path> screens = Files.list(folder.resolve("out/screens"))) {
            assertThat(screens.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.contains("open-communication-slide-1"))
                    .noneMatch(name -> name.contains("accountability"));
        }
    }

    @Test
    void anEveningThatIsTooShortIsRefusedWithTheMinutesThatItTakes() {
        assertThat(rehearse("--minutes 20")).isEqualTo(1);
        assertThat(err.toString()).contains("20 minutes are too short").contains("27");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void worksheetsOfAShortEveningHoldTheStepsThatFit() throws IOException {
        Path whole = folder.resolve("whole.pdf");
        Path brief = folder.resolve("brief.pdf");
        assertThat(run("worksheets", "--out", whole.toString())).isZero();
        assertThat(run("worksheets", "--minutes", "90", "--out", brief.toString()))
                .isZero();
        assertThat(out.toString()).contains("Left out or less");
        try (var all = Loader.loadPDF(whole.toFile());
                var few = Loader.loadPDF(brief.toFile())) {
            assertThat(few.getNumberOfPages()).isLessThan(all.getNumberOfPages());
        }
        assertThat(run("worksheets", "--minutes", "0", "--out", brief.toString()))
                .isEqualTo(2);
    }

    private int rehearse(String options) {
        String line = "rehearse --out " + folder.resolve("out") + " " + options;
        return run(line.strip().split(" +", -1));
    }

    private int run(String... arguments) {
        CommandLine command = Kintsugi.commands(Words.of(Locale.ENGLISH), Clock.systemUTC());
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(arguments);
    }
}
