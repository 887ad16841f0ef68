package kintsugi.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kintsugi.store.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.Change;
import kintsugi.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a backup takes the place of a store. */
class RestoringTest {
    private static final WorkshopId ONE = new WorkshopId(1);
    private static final Instant NOW = Instant.parse("2026-11-24T19:30:00Z");
    private static final byte[] WORDS = "I was so afraid".getBytes(UTF_8);

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();
    private Path data;

    @BeforeEach
    void name() {
        data = folder.resolve("data");
    }

    private static void write(Store store, long locator) {
        store.write(List.of(new Change.BeginNotebook(ONE, locator, WORDS))).join();
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

    private Restored restore(Path backup) {
        return Store.restore(data, backup, secret(), random);
    }

    @Test
    void aDamagedStoreIsSetAsideWholeAndItsBackupTakesItsPlace() throws IOException {
        Store store = TestStore.create(data).store();
        write(store, 1);
        Backup made = backUp(store);
        write(store, 2);
        store.abandon();
        byte[] damaged = damageLeaf();
        assertProblem(() -> TestStore.open(data), Kind.DAMAGED);

        assertThat(Store.goodBackups(data, secret(), random)).containsExactly(made);
        assertThat(made.made()).isEqualTo(NOW);
        assertThat(made.writes()).isEqualTo(1);
        Restored restored = restore(made.file());

        assertThat(has(restored.store(), 1)).isTrue();
        assertThat(has(restored.store(), 2)).isFalse();
        assertThat(restored.store().lastWrite().join()).isEqualTo(1);
        restored.store().close();
        Path aside = restored.setAside().orElseThrow();
        assertThat(leafIn(aside)).hasBinaryContent(damaged);
        assertThat(aside.resolve("kintsugi.key")).exists();
        try (Store again = TestStore.open(data)) {
            assertThat(has(again, 1)).isTrue();
        }
    }

    @Test
    void restoringForgetsAgainWhatWasForgottenSince() {
        Path mine = folder.resolve("mine.backup");
        Store store = TestStore.create(data).store();
        store.write(List.of(new Change.PutWorkshop(ONE, WORDS))).join();
        write(store, 1);
        store.backUpTo(mine, NOW, Runnable::run).join();
        store.forget(ONE, "counts".getBytes(UTF_8)).join();
        store.close();

        Restored restored = restore(mine);

        assertThat(restored.forgotten()).isEqualTo(1);
        assertThat(has(restored.store(), 1)).isFalse();
        assertThat(restored.store().workshops().join()).isEmpty();
        assertThat(restored.store().receipts().join()).hasSize(1);
        restored.store().close();
    }

    @Test
    void aBackupRestoresIntoAnEmptyFolderToo() {
        Path mine = folder.resolve("mine.backup");
        Store.Created made = TestStore.create(data);
        write(made.store(), 1);
        made.store().backUpTo(mine, NOW, Runnable::run).join();
        made.store().close();

        Path elsewhere = folder.resolve("elsewhere");
        Restored restored = Store.restore(elsewhere, mine, Secret.sheet(made.sheet()), random);
        assertThat(has(restored.store(), 1)).isTrue();
        assertThat(restored.setAside()).isEmpty();
        restored.store().close();
        TestStore.open(elsewhere).close();
    }

    @Test
    void whatIsWrongWithABackupIsSaidAndTheStoreStaysAsItIs() throws IOException {
        Path mine = folder.resolve("mine.backup");
        Store store = TestStore.create(data).store();
        write(store, 1);
        store.backUpTo(mine, NOW, Runnable::run).join();
        write(store, 2);
        store.close();
        byte[] whole = Files.readAllBytes(mine);

        assertProblem(
                () -> Store.restore(data, mine, Secret.passphrase("other words now".toCharArray()), random),
                Kind.WRONG_SECRET);
        assertProblem(() -> restore(folder.resolve("none")), Kind.NOT_THERE);
        Files.write(mine, Arrays.copyOf(whole, whole.length - 5000));
        assertProblem(() -> restore(mine), Kind.DAMAGED);
        Files.writeString(mine, "a letter");
        assertProblem(() -> restore(mine), Kind.DAMAGED);
        flip(whole, 3, mine);
        try (Store again = TestStore.open(data)) {
            assertThat(has(again, 2)).isTrue();
        }
    }

    @Test
    @Tag("long")
    void noByteThatChangedInABackupEverBecomesAWrongAnswer() throws IOException {
        Path mine = folder.resolve("mine.backup");
        Store store = TestStore.create(data).store();
        write(store, 1);
        store.backUpTo(mine, NOW, Runnable::run).join();
        store.close();
        byte[] whole = Files.readAllBytes(mine);

        int refused = flip(whole, 300, mine);

        System.err.println("300 flipped bytes of a backup: " + refused + " refused as damaged, the others harmless");
        assertThat(refused).isPositive();
    }

    /** Changes a byte at a time, in the keys, the head and the leaf alike; how often that was refused. */
    private int flip(byte[] whole, int count, Path mine) throws IOException {
        Random where = new Random(count);
        int refused = 0;
        for (int i = 0; i < count; i++) {
            byte[] flipped = whole.clone();
            int from = i % 3 == 0 ? 0 : 12_288;
            flipped[from + where.nextInt((i % 3 == 0 ? 12_288 : whole.length) - from)] ^= 0x10;
            Files.write(mine, flipped);
            refused += restoresRightOrNotAtAll(mine) ? 0 : 1;
        }
        return refused;
    }

    private boolean restoresRightOrNotAtAll(Path mine) {
        Path elsewhere = folder.resolve("flip" + random.nextLong());
        try (Store restored = Store.restore(elsewhere, mine, secret(), random).store()) {
            assertThat(has(restored, 1)).isTrue();
            return true;
        } catch (ArchiveProblem refused) {
            assertThat(refused.kind()).isEqualTo(Kind.DAMAGED);
            assertThat(Store.exists(elsewhere)).isFalse();
            return false;
        }
    }

    /** A cut at any step of restoring: what was there opens, or what was restored, or it can be restored once more. */
    @Test
    void aCutWhileRestoringLosesNothing() throws IOException {
        Store store = TestStore.create(data).store();
        write(store, 1);
        Path mine = folder.resolve("mine.backup");
        store.backUpTo(mine, NOW, Runnable::run).join();
        write(store, 2);
        store.close();
        int outcomes = 0;
        boolean whole = false;
        for (int steps = 0; !whole; steps++) {
            Path here = copy(data, folder.resolve("cut" + steps));
            whole = restoredWithin(steps, here, mine);
            try (Store after = Store.open(here, secret(), random)) {
                assertThat(has(after, 1)).as("after %d steps", steps).isTrue();
                outcomes |= has(after, 2) ? 1 : 2;
            } catch (ArchiveProblem halfway) {
                assertThat(halfway.kind()).isEqualTo(Kind.DAMAGED);
                Store.restore(here, mine, secret(), random).store().close();
                assertThat(leafIn(here.resolve("set-aside-1"))).exists();
                outcomes |= 4;
            }
        }
        assertThat(outcomes).isEqualTo(7);
    }

    private boolean restoredWithin(int steps, Path here, Path mine) {
        int[] left = {steps};
        Disk cut = new WatchedDisk(here, step -> {
            boolean ofH2 = step.what() == Step.What.WRITE && step.file().endsWith(".mv.db");
            if (!ofH2 && left[0]-- <= 0) {
                throw new IOException("cut");
            }
        });
        try {
            Opening.restore(here, mine, secret(), new Surroundings(cut, random, true))
                    .store()
                    .abandon();
            return true;
        } catch (ArchiveProblem cutShort) {
            return false;
        }
    }

    private byte[] damageLeaf() throws IOException {
        Path leaf = leafIn(data);
        byte[] bytes = Files.readAllBytes(leaf);
        new Random(1).nextBytes(bytes);
        Files.write(leaf, bytes);
        return bytes;
    }

    private static Path leafIn(Path within) throws IOException {
        try (Stream<Path> files = Files.list(within)) {
            return files.filter(file -> file.toString().endsWith(".mv.db"))
                    .findAny()
                    .orElseThrow();
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }
}
