package kintsugi.store;

import static kintsugi.store.ProblemAssert.assertProblem;
import static kintsugi.store.TestStore.CHEAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kintsugi.participant.Argon2Cost;
import kintsugi.support.ChildJvm;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.Change;
import kintsugi.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOpeningTest {
    private static final WorkshopId ONE = new WorkshopId(1);

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();
    private Path data;

    @BeforeEach
    void name() {
        data = folder.resolve("deep/data");
    }

    private void make(Path where) {
        try (Store store = TestStore.create(where).store()) {
            write(store, 1);
            write(store, 2);
        }
    }

    private static void write(Store store, long locator) {
        store.write(List.of(new Change.BeginNotebook(ONE, locator, new byte[] {(byte) locator})))
                .join();
    }

    private Store open(String passphrase) {
        return Store.open(data, Secret.passphrase(passphrase.toCharArray()), random);
    }

    @Test
    void aClosedStoreOpensWithWhatItHeldAndCountsOn() {
        make(data);

        try (Store again = TestStore.open(data)) {
            assertThat(again.notebook(ONE, 2).join()).hasValue(new byte[] {2});
            assertThat(again.lastWrite().join()).isEqualTo(2);
            write(again, 3);
        }
        try (Store third = TestStore.open(data)) {
            assertThat(third.lastWrite().join()).isEqualTo(3);
        }
    }

    @Test
    void anAbandonedStoreOpensWithWhatItHeld() {
        Store store = TestStore.create(data).store();
        write(store, 1);
        store.turnLeaf().join();
        write(store, 2);
        store.abandon();

        try (Store again = TestStore.open(data)) {
            assertThat(again.notebook(ONE, 1).join()).isPresent();
            assertThat(again.notebook(ONE, 2).join()).isPresent();
            assertThat(again.lastWrite().join()).isEqualTo(2);
        }
    }

    @Test
    void aWrongPassphraseIsNotMistakenForDamage() {
        make(data);

        assertProblem(() -> open("wrong"), Kind.WRONG_SECRET);
        assertProblem(() -> open(""), Kind.WRONG_SECRET);
        assertProblem(() -> Store.open(data, Secret.sheet(RecoverySheet.draw(random)), random), Kind.WRONG_SECRET);
        TestStore.open(data).close();
    }

    @Test
    void theRecoverySheetOpensWhatThePassphraseOpens() {
        Store.Created made = TestStore.create(data);
        write(made.store(), 1);
        made.store().close();

        String typed = String.join(" - ", made.sheet().groups()).toLowerCase(Locale.ROOT);
        Secret sheet = Secret.sheet(RecoverySheet.read(typed).orElseThrow());
        try (Store store = Store.open(data, sheet, random)) {
            assertThat(store.notebook(ONE, 1).join()).isPresent();
        }
        assertThat(RecoverySheet.read("7K2M")).isEmpty();
        assertProblem(() -> open(made.sheet().letters()), Kind.WRONG_SECRET);
        assertThat(made.sheet().toString() + made + sheet)
                .doesNotContain(made.sheet().letters());
    }

    @Test
    void aChangedPassphraseOpensAndTheFormerDoesNot() {
        Store.Created made = TestStore.create(data);
        write(made.store(), 1);
        made.store().changePassphrase("other words now".toCharArray(), CHEAP).join();
        write(made.store(), 2);
        made.store().close();

        assertProblem(() -> TestStore.open(data), Kind.WRONG_SECRET);
        try (Store store = open("other words now")) {
            assertThat(store.notebook(ONE, 2).join()).isPresent();
        }
        Store.open(data, Secret.sheet(made.sheet()), random).close();
    }

    @Test
    void aPassphraseIsTheSameHoweverItsLettersWereComposed() {
        Store.create(data, "h\u00f6re auf den Wind".toCharArray(), CHEAP, random)
                .store()
                .close();

        open("ho\u0308re auf den Wind").close();
        assertProblem(() -> open("hore auf den Wind"), Kind.WRONG_SECRET);
    }

    @Test
    void openingCostsWhatThePromisesName() throws IOException {
        Store.create(data, "any".toCharArray(), Argon2Cost.REAL, random).store().close();

        KeyPage page = KeyPage.read(Arrays.copyOf(Files.readAllBytes(data.resolve("kintsugi.key")), 4096))
                .orElseThrow();
        assertThat(page.passphrase().cost()).isEqualTo(new Argon2Cost(65536, 3));
        assertThat(page.sheet().cost()).isEqualTo(new Argon2Cost(65536, 3));
    }

    @Test
    void whereNothingIsNothingIsOpened() {
        assertThat(Store.exists(data)).isFalse();
        assertProblem(() -> TestStore.open(data), Kind.NOT_THERE);
        assertThat(Files.exists(data)).isFalse();
    }

    @Test
    void aStoreIsNotMadeOverAnother() {
        make(data);

        assertThat(Store.exists(data)).isTrue();
        assertProblem(() -> TestStore.create(data), Kind.NOT_THERE);
        try (Store store = TestStore.open(data)) {
            assertThat(store.lastWrite().join()).isEqualTo(2);
        }
    }

    @Test
    void aLeafWithoutItsKeyFileIsDamageAndIsLeftAlone() throws IOException {
        make(data);
        Files.move(data.resolve("kintsugi.key"), folder.resolve("kept"));

        assertThat(Store.exists(data)).isTrue();
        assertProblem(() -> TestStore.open(data), Kind.DAMAGED);
        assertProblem(() -> TestStore.create(data), Kind.NOT_THERE);
        Files.move(folder.resolve("kept"), data.resolve("kintsugi.key"));
        TestStore.open(data).close();
    }

    @Test
    void aKeyFileWithoutItsLeafIsDamage() throws IOException {
        make(data);
        try (Stream<Path> files = Files.list(data)) {
            for (Path leaf :
                    files.filter(file -> file.toString().endsWith(".mv.db")).toList()) {
                Files.delete(leaf);
            }
        }

        assertProblem(() -> TestStore.open(data), Kind.DAMAGED);
    }

    @Test
    void aStoreIsOpenOnceOnly() {
        try (Store store = TestStore.create(data).store()) {
            assertProblem(() -> TestStore.open(data), Kind.IN_USE);
            write(store, 1);
        }
        TestStore.open(data).close();
    }

    @Test
    void whoIsRefusedHereDoesNotOpenTheDoorToAnotherProgram() throws IOException {
        Folder here = new Folder(Files.createDirectories(data), new RealDisk(), true);
        FolderLock lock = FolderLock.take(here);
        assertProblem(() -> FolderLock.take(here), Kind.IN_USE);
        try (ChildJvm child = ChildJvm.start(LockingChild.class, data.toString())) {
            assertThat(child.line()).isEqualTo("IN_USE");
        } finally {
            lock.close();
        }
        FolderLock.take(here).close();
    }

    @Test
    void anotherProgramKeepsUsOutUntilItEnds() {
        try (ChildJvm child = ChildJvm.start(WritingChild.class, data.toString(), "1")) {
            child.lineThat("ready"::equals);
            assertProblem(() -> TestStore.open(data), Kind.IN_USE);
            child.kill();
            child.exitCode();
        }
        TestStore.open(data).close();
    }

    @Test
    void closingWithoutAWriteTouchesNothingElseThanTheEndOfTheLeaf() throws IOException {
        make(data);
        List<String> before = names();
        byte[] keys = Files.readAllBytes(data.resolve("kintsugi.key"));

        try (Store store = TestStore.open(data)) {
            store.notebook(ONE, 1).join();
        }

        assertThat(names()).isEqualTo(before);
        assertThat(Files.readAllBytes(data.resolve("kintsugi.key"))).isEqualTo(keys);
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        Store store = TestStore.create(data).store();
        write(store, 1);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files.toList())
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.getFileName().toString())
                            .isEqualTo("rw-------"));
        }
        store.close();
    }

    @Test
    void whatIsNotOursInTheFolderStays() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("settings.json"), "{}");
        Files.writeString(data.resolve("notes.db"), "theirs");
        make(data);
        TestStore.open(data).close();

        assertThat(data.resolve("settings.json")).hasContent("{}");
        assertThat(data.resolve("notes.db")).hasContent("theirs");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
