package kintsugi.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kintsugi.store.ProblemAssert.assertProblem;
import static kintsugi.store.TestStore.CHEAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.Change;
import kintsugi.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final WorkshopId ONE = new WorkshopId(1);
    private static final Instant NOW = Instant.parse("2026-11-24T19:30:00Z");
    private static final String SECRET = "I was so afraid of the silence in our kitchen";

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();
    private Path data;
    private Path backups;

    @BeforeEach
    void name() {
        data = folder.resolve("data");
        backups = data.resolve("backups");
    }

    private static void write(Store store, long locator) {
        store.write(List.of(new Change.BeginNotebook(ONE, locator, SECRET.getBytes(UTF_8))))
                .join();
    }

    private static Backup backUp(Store store) {
        return store.backUp(NOW, Runnable::run).join().orElseThrow();
    }

    private static Secret secret() {
        return Secret.passphrase(TestStore.PASSPHRASE.toCharArray());
    }

    private static boolean has(Store store, long locator) {
        return store.notebook(ONE, locator).join().isPresent();
    }

    @Test
    void thereIsNeverMoreThanTheNewestBackup() throws IOException {
        try (Store store = TestStore.create(data).store()) {
            write(store, 1);
            backUp(store);
            write(store, 2);
            Backup newest = backUp(store);

            assertThat(names(backups))
                    .containsExactly(newest.file().getFileName().toString());
            assertThat(store.backup().join()).hasValue(newest);
        }
    }

    @Test
    void noBackupOutlivesItsLeafNorItsPassphrase() throws IOException {
        Store store = TestStore.create(data).store();
        write(store, 1);
        backUp(store);
        store.turnLeaf().join();
        assertThat(names(backups)).isEmpty();
        backUp(store);
        store.changePassphrase("other words now".toCharArray(), CHEAP).join();
        assertThat(names(backups)).isEmpty();
        store.close();
    }

    @Test
    void aBackupThatACrashLeftOfAnEarlierLeafGoesAtTheNextOpening() throws IOException {
        Store store = TestStore.create(data).store();
        write(store, 1);
        Path earlier = Files.copy(backUp(store).file(), folder.resolve("kept"));
        store.turnLeaf().join();
        backUp(store);
        store.abandon();
        Files.copy(earlier, backups.resolve("0123456789abcdef.backup"));
        Files.writeString(backups.resolve("0123456789abcdef.part"), "cut short");

        try (Store again = TestStore.open(data)) {
            assertThat(names(backups)).hasSize(1);
            assertThat(again.backup().join()).isPresent();
        }
    }

    @Test
    void whatWasForgottenIsInNoBackupAndInNoStoreThatWasSetAside() throws IOException {
        Store first = TestStore.createReadable(data);
        write(first, 1);
        Backup made = backUp(first);
        first.abandon();
        Restored restored =
                Opening.restore(data, made.file(), secret(), new Surroundings(new RealDisk(), random, false));
        backUp(restored.store());
        assertThat(found()).isGreaterThan(2);

        restored.store().forget(ONE, "counts".getBytes(UTF_8)).join();

        assertThat(found()).isZero();
        restored.store().close();
        assertThat(found()).isZero();
    }

    @Test
    void aFileThatIsThereIsNotOverwrittenByABackup() throws IOException {
        Path theirs = Files.writeString(folder.resolve("letter"), "theirs");
        try (Store store = TestStore.create(data).store()) {
            assertProblem(() -> join(store.backUpTo(theirs, NOW, Runnable::run)), Kind.NOT_THERE);
            write(store, 1);
            assertThat(theirs).hasContent("theirs");
            assertThat(names(backups)).isEmpty();
        }
    }

    @Test
    void aBackupThatWasBegunBeforeANewLeafDoesNotOutliveIt() throws IOException {
        try (Store store = TestStore.create(data).store()) {
            write(store, 1);
            List<Runnable> packing = new ArrayList<>();
            CompletableFuture<Optional<Backup>> late = store.backUp(NOW, packing::add);
            store.lastWrite().join();
            store.turnLeaf().join();
            packing.forEach(Runnable::run);

            assertThat(late.handle((made, failure) -> failure != null || made.isEmpty())
                            .join())
                    .isTrue();
            assertThat(names(backups)).isEmpty();
        }
    }

    @Test
    void aBackupThatFindsNoRoomHoldsUpNothing() throws IOException {
        try (Store store = TestStore.create(
                        data,
                        new WatchedDisk(data, step -> {
                            if (step.file().endsWith(".part")) {
                                throw new IOException("No space left on device");
                            }
                        }),
                        true)
                .store()) {
            write(store, 1);
            assertProblem(() -> join(store.backUp(NOW, Runnable::run)), Kind.FULL);
            write(store, 2);
            assertThat(has(store, 2)).isTrue();
            assertThat(names(backups)).isEmpty();
        }
    }

    private static void join(CompletableFuture<?> future) {
        try {
            future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static List<String> names(Path within) throws IOException {
        try (Stream<Path> files = Files.list(within)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private int found() throws IOException {
        int count = 0;
        try (Stream<Path> files = Files.walk(data).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                String raw = new String(Files.readAllBytes(file), ISO_8859_1);
                for (int at = raw.indexOf(SECRET); at >= 0; at = raw.indexOf(SECRET, at + 1)) {
                    count++;
                }
            }
        }
        return count;
    }
}
