package kintsugi.print.stick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {
    private static final byte[] PDF = "a plan".repeat(1000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path stick;

    private final PlanFile file = new PlanFile("my-plan");

    @Test
    void theFileIsWholeAndItsNameIsNeutral() throws IOException {
        assertThat(file.write(stick, PDF)).isEqualTo(stick.resolve("my-plan.pdf"));
        assertThat(Files.readAllBytes(stick.resolve("my-plan.pdf"))).isEqualTo(PDF);
        assertThat(names()).containsExactly("my-plan.pdf");
    }

    @Test
    void nothingIsEverWrittenOver() throws IOException {
        Files.writeString(stick.resolve("my-plan.pdf"), "somebody else's");
        file.write(stick, PDF);
        file.write(stick, PDF);

        assertThat(names()).containsExactly("my-plan-2.pdf", "my-plan-3.pdf", "my-plan.pdf");
        assertThat(stick.resolve("my-plan.pdf")).hasContent("somebody else's");
    }

    @Test
    void onAFullStickNothingHalfWrittenIsLeft() throws IOException {
        PlanFile full = new PlanFile("my-plan", (path, bytes) -> {
            Files.write(path, Arrays.copyOf(bytes, 100));
            throw new FileSystemException(path.toString(), null, "No space left on device");
        });

        assertProblem(full, stick, FileProblem.Kind.FULL);
        assertThat(names()).isEmpty();
    }

    @Test
    void aStickThatIsPulledOutWhileItIsWrittenIsSaidToBeGone() throws IOException {
        Path folder = Files.createDirectory(stick.resolve("mounted"));
        PlanFile pulled = new PlanFile("my-plan", (path, bytes) -> {
            Files.write(path, Arrays.copyOf(bytes, 100));
            Files.delete(path);
            Files.delete(folder);
            throw new IOException("Input/output error");
        });

        assertProblem(pulled, folder, FileProblem.Kind.GONE);
        assertProblem(file, folder, FileProblem.Kind.GONE);
    }

    @Test
    void whatAPulledStickWasLeftWithGoesAtTheNextWriting() throws IOException {
        Files.writeString(stick.resolve("my-plan.pdf.unfinished"), "half a pl");
        file.write(stick, PDF);

        assertThat(names()).containsExactly("my-plan.pdf");
    }

    @Test
    void aPlaceThatCanOnlyBeReadIsSaidToBeSo() {
        Path readOnly = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");

        assertProblem(file, readOnly, FileProblem.Kind.READ_ONLY);
    }

    @Test
    void aLockedStickIsSaidToBeReadOnly() throws IOException {
        PlanFile locked = new PlanFile("my-plan", (path, bytes) -> {
            throw new FileSystemException(path.toString(), null, "Read-only file system");
        });

        assertProblem(locked, stick, FileProblem.Kind.READ_ONLY);
        assertThat(names()).isEmpty();
    }

    private static void assertProblem(PlanFile file, Path folder, FileProblem.Kind kind) {
        assertThatThrownBy(() -> file.write(folder, PDF))
                .isInstanceOfSatisfying(
                        FileProblem.class, problem -> assertThat(problem.kind()).isEqualTo(kind))
                .hasMessageNotContaining("a plan");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
