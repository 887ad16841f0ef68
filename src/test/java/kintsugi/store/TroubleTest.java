package kintsugi.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kintsugi.store.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.Change;
import kintsugi.workshop.WorkshopId;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full, or can't be written, at every step in turn. */
class TroubleTest {
    private static final WorkshopId ONE = new WorkshopId(1);

    @TempDir
    Path folder;

    /** Lets so many steps through that need room, then none. */
    private static final class Scarce implements Watch {
        private int left;

        Scarce(int left) {
            this.left = left;
        }

        @Override
        public void before(Step step) throws IOException {
            boolean needsRoom = step.what() == Step.What.CREATE || step.what() == Step.What.WRITE;
            if (needsRoom && --left < 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    private static CompletableFuture<Long> save(Store store, long number) {
        return store.write(List.of(new Change.BeginNotebook(ONE, number, ("n" + number).getBytes(UTF_8))));
    }

    @Test
    void aFullDiskStopsTheMakingAndLeavesRoomForTheNext() throws IOException {
        int refused = 0;
        while (true) {
            Path data = folder.resolve("data" + refused);
            Scarce scarce = new Scarce(refused);
            Throwable thrown = catchThrowable(() -> TestStore.create(data, new WatchedDisk(data, scarce), true)
                    .store()
                    .abandon());
            if (thrown == null) {
                break;
            }
            assertProblem(
                    () -> {
                        throw thrown;
                    },
                    Kind.FULL);
            assertThat(Store.exists(data)).isFalse();
            assertThat(names(data)).containsOnly("kintsugi.lock");
            scarce.left = Integer.MAX_VALUE;
            TestStore.create(data).store().close();
            refused++;
        }
        assertThat(refused).isGreaterThan(10);
    }

    @Test
    void aFullDiskTakesNothingThatWasConfirmed() throws IOException {
        fill(5);
    }

    @Test
    @Tag("long")
    void aDiskThatIsFullAtAnyStepTakesNothingThatWasConfirmed() throws IOException {
        System.err.println("disk full at " + fill(1) + " steps, nothing lost");
    }

    /** How many steps were tried. */
    private int fill(int stride) throws IOException {
        int room = 0;
        int troubles;
        do {
            Path data = folder.resolve("data" + room);
            Scarce scarce = new Scarce(Integer.MAX_VALUE);
            Store store =
                    TestStore.create(data, new WatchedDisk(data, scarce), true).store();
            scarce.left = room;
            List<Long> confirmed = new ArrayList<>();
            troubles = live(store, confirmed);
            scarce.left = Integer.MAX_VALUE;
            try (Store again = TestStore.open(data)) {
                for (long number : confirmed) {
                    assertThat(again.notebook(ONE, number).join())
                            .as("with room for %d", room)
                            .isPresent();
                }
                save(again, 99).join();
            }
            room += stride;
        } while (troubles > 0);
        assertThat(room).isGreaterThan(20);
        return room / stride;
    }

    /** Saves, a new leaf, saves, the end; how many of these failed. */
    private static int live(Store store, List<Long> confirmed) {
        List<Runnable> deeds = List.of(
                () -> keep(store, 1, confirmed),
                () -> keep(store, 2, confirmed),
                () -> store.turnLeaf().join(),
                () -> keep(store, 3, confirmed),
                store::close);
        int troubles = 0;
        for (Runnable deed : deeds) {
            Throwable thrown = catchThrowable(deed::run);
            Throwable cause = thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
            if (cause != null) {
                Kind kind = ((ArchiveProblem) cause).kind();
                assertThat(kind).isEqualTo(troubles == 0 ? Kind.FULL : Kind.STOPPED);
                troubles++;
            }
        }
        return troubles;
    }

    private static void keep(Store store, long number, List<Long> confirmed) {
        save(store, number).join();
        confirmed.add(number);
    }

    @Test
    void afterAFailedWriteNothingIsAcceptedUntilItIsOpenedAgain() {
        Path data = folder.resolve("data");
        Scarce scarce = new Scarce(Integer.MAX_VALUE);
        Store store =
                TestStore.create(data, new WatchedDisk(data, scarce), true).store();
        save(store, 1).join();
        scarce.left = 0;

        assertProblem(save(store, 2), Kind.FULL);
        scarce.left = Integer.MAX_VALUE;
        assertProblem(save(store, 3), Kind.STOPPED);
        assertProblem(store.notebook(ONE, 1), Kind.STOPPED);
        store.close();
        try (Store again = TestStore.open(data)) {
            assertThat(again.notebook(ONE, 1).join()).isPresent();
            assertThat(again.notebook(ONE, 3).join()).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsCalledThat() throws IOException {
        Path data = folder.resolve("data");
        TestStore.create(data).store().close();
        Watch locked = step -> {
            throw new AccessDeniedException(step.file());
        };

        try (Store store = TestStore.open(data, new WatchedDisk(data, locked), true)) {
            assertProblem(save(store, 1), Kind.READ_ONLY);
        }
        Path other = folder.resolve("other");
        assertProblem(() -> TestStore.create(other, new WatchedDisk(other, locked), true), Kind.READ_ONLY);
        assertThat(Store.exists(other)).isFalse();
    }

    @Test
    void aFileInPlaceOfTheFolderIsAProblemAndNotACrash() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "theirs");

        assertProblem(() -> TestStore.open(file), Kind.NOT_THERE);
        assertProblem(() -> TestStore.create(file), Kind.READ_ONLY);
        assertProblem(() -> TestStore.create(file.resolve("below")), Kind.READ_ONLY);
        assertThat(file).hasContent("theirs");
    }

    @Test
    void whatAFolderIsCalledDoesNotDecideWhatIsSaid() {
        Path named = folder.resolve("no space, read-only");
        assertThat(Troubles.understood(new FileSystemException(named.toString(), null, "Input/output error"), folder)
                        .kind())
                .isEqualTo(Kind.DAMAGED);
        assertThat(Troubles.understood(new FileSystemException("f", null, "Read-only file system"), folder)
                        .kind())
                .isEqualTo(Kind.READ_ONLY);
        assertThat(Troubles.understood(new FileSystemException("f", null, "No space left on device"), folder)
                        .kind())
                .isEqualTo(Kind.FULL);
    }

    @Test
    void aFileThatMayBeWrittenIsNotCalledReadOnlyBecauseDamageMadeItLookSo() throws IOException {
        Files.writeString(folder.resolve("leaf"), "");
        var claim = new SQLException("read only", "90097", ErrorCode.DATABASE_IS_READ_ONLY);

        assertThat(Troubles.understood(claim, folder).kind()).isEqualTo(Kind.DAMAGED);
        assertThat(Troubles.understood(claim, folder.resolve("gone")).kind()).isEqualTo(Kind.READ_ONLY);
    }

    @Test
    void noProblemRepeatsWhatWasWritten() {
        assertThat(Key.notebook(ONE, 1234567).toString()).doesNotContain("1234567");
        Throwable told = Troubles.understood(
                new SQLException("Unique index: 'my secret'", "23505", 23505, new IOException("my secret")), folder);
        assertThat(told).hasMessageContaining("23505").hasNoCause();
        assertThat(told.toString()).doesNotContain("secret");
    }

    private static List<String> names(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
