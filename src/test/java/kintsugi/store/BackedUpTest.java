package kintsugi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.Change;
import kintsugi.workshop.Workplace;
import kintsugi.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackedUpTest {
    private static final WorkshopId ONE = new WorkshopId(1);

    @TempDir
    Path data;

    private final Deque<CompletableFuture<Void>> pauses = new ArrayDeque<>();
    private final Workplace place = new Workplace(
            Clock.fixed(Instant.parse("2026-11-24T19:30:00Z"), ZoneOffset.UTC),
            new SecureRandom(),
            TestStore.CHEAP,
            Runnable::run,
            Runnable::run,
            this::pause);
    private BackedUp store;

    private CompletableFuture<Void> pause(Duration time) {
        assertThat(time).isEqualTo(Duration.ofMinutes(15));
        CompletableFuture<Void> pause = new CompletableFuture<>();
        pauses.add(pause);
        return pause;
    }

    @BeforeEach
    void open() {
        store = BackedUp.of(TestStore.create(data).store(), place);
    }

    private void aQuarterOfAnHourPasses() {
        pauses.remove().complete(null);
    }

    private void write(long locator) {
        store.write(List.of(new Change.BeginNotebook(ONE, locator, new byte[100])))
                .join();
    }

    private Optional<Long> writesInBackup() {
        return store.backing().join().newest().map(Backup::writes);
    }

    @Test
    void itIsBackedUpFromItsOpeningOn() {
        assertThat(writesInBackup()).hasValue(0L);
        store.close();
    }

    @Test
    void aQuarterOfAnHourInWhichSomethingWasWrittenIsBackedUpAndAQuietOneIsNot() {
        write(1);
        assertThat(writesInBackup()).hasValue(0L);
        aQuarterOfAnHourPasses();
        assertThat(writesInBackup()).hasValue(1L);

        Path before = store.backing().join().newest().orElseThrow().file();
        aQuarterOfAnHourPasses();
        assertThat(store.backing().join().newest().orElseThrow().file()).isEqualTo(before);
        write(2);
        aQuarterOfAnHourPasses();
        assertThat(writesInBackup()).hasValue(2L);
        store.close();
    }

    @Test
    void aNewLeafAndAClosedStoreHaveABackupOfTheirOwn() {
        write(1);
        store.turnLeaf().join();
        assertThat(writesInBackup()).hasValue(1L);
        write(2);
        store.close();

        Store again = TestStore.open(data);
        assertThat(again.backup().join().orElseThrow().writes()).isEqualTo(2);
        again.close();
        aQuarterOfAnHourPasses();
        assertThat(pauses).isEmpty();
    }

    @Test
    void whatWasForgottenIsInNoBackupThatIsMadeAfterwards() {
        write(1);
        aQuarterOfAnHourPasses();
        store.forget(ONE, new byte[3]).join();
        Path newest = store.backing().join().newest().orElseThrow().file();
        store.close();

        Path elsewhere = data.resolve("elsewhere");
        Store restored = Store.restore(
                        elsewhere, newest, Secret.passphrase(TestStore.PASSPHRASE.toCharArray()), place.random())
                .store();
        assertThat(restored.notebook(ONE, 1).join()).isEmpty();
        assertThat(restored.receipts().join()).hasSize(1);
        restored.close();
    }

    @Test
    void aBackupThatFailsIsToldAndTheNextOneIsTriedAgain() throws IOException {
        store.backing().join();
        Path folder = data.resolve("backups");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        Files.writeString(folder, "not a folder");
        write(1);
        aQuarterOfAnHourPasses();
        assertThat(store.backing().join().trouble()).isPresent().get().isNotEqualTo(Kind.STOPPED);

        Files.delete(folder);
        write(2);
        aQuarterOfAnHourPasses();
        assertThat(store.backing().join().trouble()).isEmpty();
        assertThat(writesInBackup()).hasValue(2L);
        store.close();
    }
}
