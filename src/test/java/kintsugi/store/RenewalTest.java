package kintsugi.store;

import static kintsugi.store.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.Change;
import kintsugi.workshop.WorkshopId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new passphrase, sheet and master key, because somebody knows the old ones. */
class RenewalTest {
    private static final WorkshopId WORKSHOP = new WorkshopId(3);
    private static final Secret FORMER = Secret.passphrase(TestStore.PASSPHRASE.toCharArray());
    private static final Secret NEXT = Secret.passphrase("other words now".toCharArray());

    @TempDir
    Path folder;

    private final List<Step> steps = Collections.synchronizedList(new ArrayList<>());
    private final SecureRandom random = new SecureRandom();

    private Store.Created made(Path data) {
        Store.Created made = TestStore.create(data, new WatchedDisk(data, steps::add), true);
        made.store()
                .write(List.of(new Change.BeginNotebook(WORKSHOP, 1, new byte[] {7})))
                .join();
        return made;
    }

    private static RecoverySheet renew(Store store) {
        return store.renew("other words now".toCharArray(), TestStore.CHEAP).join();
    }

    private KeyFile keys(Path file, Secret secret) throws IOException {
        return KeyFile.open(new RealDisk(), file, secret, random);
    }

    @Test
    void neitherTheFormerPassphraseNorTheFormerSheetNorAnOldKeyFileOpensWhatIsWrittenFromThenOn() throws IOException {
        Path data = folder.resolve("data");
        Store.Created made = made(data);
        Path file = data.resolve("kintsugi.key");
        Path old = Files.copy(file, folder.resolve("old.key"));
        assertThat(made.store().backUp(Instant.EPOCH, Runnable::run).join()).isPresent();

        RecoverySheet sheet = renew(made.store());
        made.store()
                .write(List.of(new Change.BeginNotebook(WORKSHOP, 2, new byte[] {8})))
                .join();

        assertThat(made.store().opensWith(FORMER)).isFalse();
        assertThat(made.store().opensWith(NEXT)).isTrue();
        assertThat(made.store().backup().join()).isEmpty();
        assertThat(data.resolve("backups")).isEmptyDirectory();
        made.store().close();
        assertProblem(() -> keys(file, FORMER), Kind.WRONG_SECRET);
        assertProblem(() -> keys(file, Secret.sheet(made.sheet())), Kind.WRONG_SECRET);
        KeyFile before = keys(old, FORMER);
        assertThat(before.namedIn(new BackupFile(new RealDisk(), file))).isEmpty();
        assertThat(before.leaf().fileKey()).isNotEqualTo(keys(file, NEXT).leaf().fileKey());
        try (Store again = Store.open(data, Secret.sheet(sheet), random)) {
            assertThat(again.notebook(WORKSHOP, 1).join()).contains(new byte[] {7});
            assertThat(again.notebook(WORKSHOP, 2).join()).contains(new byte[] {8});
        }
        Files.copy(old, file, StandardCopyOption.REPLACE_EXISTING);
        assertProblem(() -> Store.open(data, FORMER, random), Kind.DAMAGED);
    }

    @Test
    void aCrashAtAnyStepOfItOpensByTheFormerOrByTheNewSecretsAndAllIsThere() throws IOException {
        Path data = folder.resolve("data");
        Store.Created made = made(data);
        int first = steps.size();
        RecoverySheet sheet = renew(made.store());
        int last = steps.size();
        made.store().abandon();

        assertThat(last - first).isGreaterThan(8);
        for (int step = first; step <= last; step++) {
            for (Replay.End end : List.of(Replay.End.KILLED, Replay.End.ALL_UNFORCED_LOST)) {
                Path crash = folder.resolve("crash" + step + end);
                Replay.into(crash, steps, step, end, new Random(step));
                boolean next = opens(crash, NEXT);
                Secret sheetOfThen = Secret.sheet(next ? sheet : made.sheet());
                Secret sheetOfOther = Secret.sheet(next ? made.sheet() : sheet);
                assertThat(opens(crash, FORMER))
                        .as("after step %d, %s", step, end)
                        .isEqualTo(!next);
                assertProblem(() -> keys(crash.resolve("kintsugi.key"), sheetOfOther), Kind.WRONG_SECRET);
                try (Store store = Store.open(crash, sheetOfThen, random)) {
                    assertThat(store.notebook(WORKSHOP, 1).join()).contains(new byte[] {7});
                }
            }
        }
        assertThat(opens(folder.resolve("crash" + last + Replay.End.ALL_UNFORCED_LOST), NEXT))
                .isTrue();
    }

    private boolean opens(Path data, Secret secret) throws IOException {
        try {
            keys(data.resolve("kintsugi.key"), secret);
            return true;
        } catch (ArchiveProblem problem) {
            assertThat(problem.kind()).isEqualTo(Kind.WRONG_SECRET);
            return false;
        }
    }

    @Test
    void aBackupThatWasBegunUnderTheFormerPassphraseIsNotTaken() {
        Store store = made(folder.resolve("data")).store();
        List<Runnable> work = Collections.synchronizedList(new ArrayList<>());
        var backup = store.backUp(Instant.EPOCH, work::add);
        store.lastWrite().join();
        CountDownLatch packed = new CountDownLatch(1);
        var held = store.lastWrite().thenRun(() -> await(packed));
        var changed = store.changePassphrase("other words now".toCharArray(), TestStore.CHEAP);
        work.forEach(Runnable::run);
        packed.countDown();
        CompletableFuture.allOf(held, changed).join();

        assertThat(backup.join()).isEmpty();
        assertThat(store.backup().join()).isEmpty();
        store.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
