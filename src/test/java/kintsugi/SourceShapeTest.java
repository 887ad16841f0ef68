package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the sources: small files, and none of the habits that make a house hard to live in. */
class SourceShapeTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final int MOST_LINES = 400;
    private static final int MEDIAN_LINES = 60;

    @Test
    void noFileIsLongAndMostAreShort() throws IOException {
        assertThat(lines(TESTS)).isNotEmpty().allSatisfy(SourceShapeTest::isShort);
        Map<Path, Integer> lines = lines(MAIN);
        assertThat(lines).allSatisfy(SourceShapeTest::isShort);
        List<Integer> sorted = lines.entrySet().stream()
                .filter(entry -> !entry.getKey().endsWith("package-info.java"))
                .map(entry -> entry.getValue())
                .sorted()
                .toList();
        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(MEDIAN_LINES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        assertThat(sources().stream().map(Path::getParent).distinct())
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }

    @Test
    void noneOfTheHabitsIsThere() throws IOException {
        Pattern habits = Pattern.compile(
                "printStackTrace\\(|\\bTODO\\b|\\bFIXME\\b|catch\\s*\\(\\s*(Exception|Throwable)\\b|java\\.util\\.Date\\b"
                        + "|Locale\\.setDefault");
        for (Path file : sources()) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(habits);
        }
    }

    private static void isShort(Path file, int lines) {
        assertThat(lines).as(file.toString()).isLessThanOrEqualTo(MOST_LINES);
    }

    private static Map<Path, Integer> lines(Path folder) throws IOException {
        Map<Path, Integer> lines = new TreeMap<>();
        for (Path file : sources(folder)) {
            lines.put(file, Files.readAllLines(file).size());
        }
        return lines;
    }

    private static List<Path> sources() throws IOException {
        return sources(MAIN);
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
