package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kintsugi.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
    private static final Path REAL = Path.of("workshop-material", "rebuilding-trust");

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aGuideWithoutAMistakeIsPraisedWithItsCounts() {
        assertThat(run(REAL.toString())).isZero();

        assertThat(out.toString())
                .startsWith(REAL + ": all is well. Steps: 8. Questions: ")
                .contains("Minutes: ")
                .contains("Languages: en.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everyMistakeIsALineWithFileAndLineAndWhatToDo() throws IOException {
        Path broken = copy("broken");
        replace(broken.resolve("00-opening.md"), "## Screen", "## Sreen");
        replace(broken.resolve("guide.md"), ": not at all | completely", "");

        assertThat(run(broken.toString())).isEqualTo(1);
        assertThat(err.toString().lines().toList())
                .containsExactly(
                        broken + "/00-opening.md:8: There is no heading “Sreen”. Did you mean “Screen”?",
                        broken + "/guide.md:152: This scale does not say what its two ends mean. "
                                + "Write them behind a colon: [scale 1-10 #hope: not at all | completely].");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void severalGuidesAreCheckedAndOneMistakeIsEnoughToFail() throws IOException {
        Path broken = copy("broken");
        Files.delete(broken.resolve("09-closing.md"));

        assertThat(run(broken.toString(), REAL.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("No step has the id closing");
        assertThat(out.toString()).contains("all is well");
    }

    @Test
    void aFolderOfGuidesStandsForAllOfThem() throws IOException {
        copy("one");
        copy("two");

        assertThat(run(temp.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void translationsAreCheckedToo() throws IOException {
        Path both = copy("both");
        copy("both/es");
        replace(both.resolve("es/guide.md"), "language: en", "language: es");

        assertThat(run(both.toString())).isZero();
        assertThat(out.toString()).contains("Languages: en, es.");

        replace(both.resolve("es/00-opening.md"), "id: opening", "id: apertura");
        assertThat(run(both.toString())).isEqualTo(1);
        assertThat(err.toString()).contains(both + "/es/00-opening.md:2: The original has no step “apertura”.");
    }

    @Test
    void aFolderThatIsNotThereIsSaidInOneSentence() {
        Path nowhere = temp.resolve("nowhere");

        assertThat(run(nowhere.toString())).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo(nowhere + ": There is no such folder. Check the path.");
    }

    @Test
    void withoutAFolderTheUsageIsWrong() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("DIR");
    }

    @Test
    void theHelpSaysWhatTheCommandDoes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("lists every mistake").contains("The folder of a guide");
    }

    private int run(String... folders) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine command = Kintsugi.commands(Words.of(Locale.ENGLISH), Clock.systemUTC());
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(
                Stream.concat(Stream.of("check"), Stream.of(folders)).toArray(String[]::new));
    }

    private Path copy(String name) throws IOException {
        Path copy = Files.createDirectories(temp.resolve(name));
        try (Stream<Path> files = Files.list(REAL)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static void replace(Path file, String what, String by) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(what);
        Files.writeString(file, text.replaceFirst(Pattern.quote(what), by));
    }
}
