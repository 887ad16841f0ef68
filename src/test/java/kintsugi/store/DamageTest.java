package kintsugi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kintsugi.guide.PromptKey;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.Change;
import kintsugi.workshop.WorkshopId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
    private static final WorkshopId ONE = new WorkshopId(1);
    private static final PromptKey PROMPT = new PromptKey("open", "fear");
    private static final Set<Kind> HONEST = EnumSet.of(Kind.DAMAGED, Kind.NEWER);
    private static final int NOTEBOOKS = 40;

    @TempDir
    Path folder;

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int copies;

    @Test
    void aChangedByteIsNeverASilentWrongAnswer() throws IOException {
        flips(25);
    }

    @Test
    @Tag("long")
    void noneOfManyChangedBytesIsASilentWrongAnswer() throws IOException {
        flips(250);
        System.err.println("flips: " + outcomes);
    }

    private void flips(int count) throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path left = folder.resolve("left");
        fill(left).close();
        Path killed = folder.resolve("killed");
        fill(killed).abandon();
        for (int i = 0; i < count; i++) {
            flip(left, ".mv.db", random, seed);
            flip(killed, ".mv.db", random, seed);
            if (i % 3 == 0) {
                flip(left, ".key", random, seed);
                flip(killed, ".tip", random, seed);
            }
        }
        assertThat(outcomes).containsKeys("left.mv.db DAMAGED", "killed.mv.db DAMAGED", "left.key right");
    }

    private static Store fill(Path data) {
        Store store = TestStore.create(data).store();
        for (long i = 0; i < NOTEBOOKS; i++) {
            store.write(List.of(
                            new Change.BeginNotebook(ONE, i, content(i)),
                            new Change.PutItem(ONE, PROMPT, i, content(-i))))
                    .join();
        }
        return store;
    }

    private static byte[] content(long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[500 + random.nextInt(3000)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** One bit of one file, every third time near its end, where the newest is. */
    private void flip(Path source, String ending, Random random, long seed) throws IOException {
        Path copy = folder.resolve("copy" + copies++);
        Path target = copy(source, copy, ending);
        byte[] bytes = Files.readAllBytes(target);
        int at = copies % 3 == 0
                ? bytes.length - 1 - random.nextInt(Math.min(bytes.length, 24576))
                : random.nextInt(bytes.length);
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(target, bytes);
        String outcome = source.getFileName() + ending + " " + look(copy, at, seed);
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private String look(Path data, int at, long seed) {
        Store store;
        try {
            store = TestStore.open(data);
        } catch (ArchiveProblem problem) {
            assertThat(problem.kind()).as("byte %d, seed %d", at, seed).isIn(HONEST);
            return problem.kind().toString();
        }
        for (long i = 0; i < NOTEBOOKS; i++) {
            assertThat(store.notebook(ONE, i).join())
                    .as("byte %d, seed %d", at, seed)
                    .hasValue(content(i));
        }
        assertThat(store.items(ONE, PROMPT).join())
                .as("byte %d, seed %d", at, seed)
                .hasSize(NOTEBOOKS)
                .allSatisfy(item -> assertThat(item.body()).isEqualTo(content(-item.id())));
        assertThat(store.lastWrite().join()).isEqualTo(NOTEBOOKS);
        store.abandon();
        return "right";
    }

    private static Path copy(Path from, Path to, String ending) throws IOException {
        Files.createDirectories(to);
        Path wanted = to;
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Path copied = Files.copy(file, to.resolve(file.getFileName()));
                wanted = copied.toString().endsWith(ending) ? copied : wanted;
            }
        }
        return wanted;
    }

    @Test
    void anOlderStateOfTheLeafIsNoticed() throws IOException {
        Store store = fill(folder.resolve("data"));
        Path older = copy(folder.resolve("data"), folder.resolve("older"), ".mv.db");
        store.write(List.of(new Change.DropNotebook(ONE, 1))).join();
        store.abandon();
        Files.copy(older, folder.resolve("data").resolve(older.getFileName()), StandardCopyOption.REPLACE_EXISTING);

        assertThat(look(folder.resolve("data"), 0, 0)).isEqualTo("DAMAGED");
    }

    @Test
    void aDamagedFileIsLeftAsItIs() throws IOException {
        Path data = folder.resolve("data");
        fill(data).close();
        Path leaf = copy(data, folder.resolve("copy"), ".mv.db");
        byte[] bytes = Files.readAllBytes(leaf);
        bytes[bytes.length / 2] ^= 1;
        Files.write(data.resolve(leaf.getFileName()), bytes);
        Files.write(data.resolve("0123456789abcdef.mv.db"), new byte[10]);

        assertThat(look(data, 0, 0)).isEqualTo("DAMAGED");
        assertThat(data.resolve("0123456789abcdef.mv.db")).exists();
        assertThat(Files.readAllBytes(data.resolve(leaf.getFileName()))).isEqualTo(bytes);
    }
}
