package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real program where a file can't grow beyond a few hundred kilobytes, which the system tells it as it tells of a full disk. */
@EnabledOnOs(OS.LINUX)
class NoRoomTest {
    private static final int KILOBYTES = 200;

    @TempDir
    private Path folder;

    @Test
    void aPaperThatDoesNotFitLeavesNothingHalfMade() throws Exception {
        theProgramFails("worksheets", "--out", folder.resolve("worksheets.pdf").toString());

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRehearsalThatDoesNotFitLeavesNothingHalfMade() throws Exception {
        theProgramFails(
                "rehearse",
                "--participants",
                "5",
                "--out",
                folder.resolve("rehearsal").toString());

        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private static void theProgramFails(String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String all = Stream.concat(
                        Stream.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-Djava.awt.headless=true",
                                "-XX:-UsePerfData",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Kintsugi.class.getName()),
                        Stream.of(arguments))
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        String limited = String.format(Locale.ROOT, "ulimit -f %d; exec %s", KILOBYTES, all);
        Process program = new ProcessBuilder(List.of("bash", "-c", limited))
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).as(said).isEqualTo(ExitCodes.ENVIRONMENT);
        assertThat(said).contains("full").doesNotContain("Exception").doesNotContain("\tat ");
    }
}
