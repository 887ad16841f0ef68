package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A promise whose proof is named must have that proof. */
class NamedProofsTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/docs/privacy.md"})
    void everyTestThatIsNamedExists(String page) throws IOException {
        Set<String> named = NAMED.matcher(Files.readString(Path.of(page)))
                .results()
                .map((MatchResult one) -> one.group(1) + ".java")
                .collect(Collectors.toSet());

        try (var tests = Files.walk(Path.of("src/test/java"))) {
            Set<String> there = tests.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertThat(named)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(name -> assertThat(there).contains(name));
        }
    }
}
