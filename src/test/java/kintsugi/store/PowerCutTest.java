package kintsugi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kintsugi.workshop.Change;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerCutTest {
    @TempDir
    Path folder;

    private final Map<Replay.End, Integer> cuts = new EnumMap<>(Replay.End.class);
    private int opened;
    private long seed;

    @Test
    void aCrashAtAnyStepOfTurningALeafOpensTheOldOneOrTheNewOneComplete() throws IOException {
        Recording recording = Recording.of(folder.resolve("recorded"), 3, 2, new Random(1));
        List<Integer> steps = recording.stepsOfTurning();
        assertThat(steps).hasSizeGreaterThan(20);

        for (int step : steps) {
            for (Replay.End end : List.of(Replay.End.KILLED, Replay.End.ALL_UNFORCED_LOST)) {
                crash(recording, step, end, new Random(step));
            }
        }
    }

    @Test
    void noPowerCutTakesWhatWasConfirmed() throws IOException {
        cut(25);
    }

    @Test
    @Tag("long")
    void noneOfAThousandPowerCutsTakesWhatWasConfirmed() throws IOException {
        cut(1000);
        System.err.println("power cuts: " + cuts + ", all opened with what was confirmed");
    }

    @Test
    @Tag("long")
    void noStepIsLeftOut() throws IOException {
        Recording recording = Recording.of(folder.resolve("recorded"), 8, 3, new Random(2));
        for (int step = recording.made(); step <= recording.steps().size(); step++) {
            for (Replay.End end : Replay.End.values()) {
                crash(recording, step, end, new Random(step));
            }
        }
        System.err.println("crashes after every step: " + cuts);
    }

    private void cut(int count) throws IOException {
        seed = new Random().nextLong();
        Random random = new Random(seed);
        Recording recording = Recording.of(folder.resolve("recorded"), 12, 5, random);
        int first = recording.made();
        List<Replay.End> ends = Arrays.asList(Replay.End.values());
        for (int i = 0; i < count; i++) {
            int step = first + random.nextInt(recording.steps().size() - first + 1);
            crash(recording, step, ends.get(1 + random.nextInt(ends.size() - 1)), random);
        }
    }

    @Test
    void aMissingSectorInFrontOfTheFooterIsNotBelieved() throws IOException {
        Recording recording = Recording.of(folder.resolve("recorded"), 6, 100, new Random(4));
        List<Integer> forces = IntStream.range(
                        recording.made(), recording.steps().size())
                .filter(i -> recording.steps().get(i).what() == Step.What.FORCE)
                .boxed()
                .toList();
        for (int force : forces) {
            crash(recording, force, Replay.End.ONE_SECTOR_MISSING, new Random(force));
        }
    }

    /** H2 puts a write of more than 19 MB on the disk in pieces; after a crash it must undo or end it, and can't by looking. */
    @Test
    void aWriteInSeveralPiecesIsThereWhollyOrNotAtAll() throws IOException {
        byte[] body = new byte[40 << 20];
        new Random(6).nextBytes(body);
        List<Step> steps = Collections.synchronizedList(new ArrayList<>());
        Path recorded = folder.resolve("recorded");
        Store writing = TestStore.create(recorded, new WatchedDisk(recorded, steps::add), false)
                .store();
        int first = steps.size();
        writing.write(List.of(new Change.BeginNotebook(Recording.WORKSHOP, 1, body)))
                .join();
        List<Integer> pieces = IntStream.range(first, steps.size())
                .filter(i -> steps.get(i).bytes().length > 1 << 20)
                .boxed()
                .toList();
        writing.abandon();

        assertThat(pieces).hasSizeGreaterThan(4);
        for (int piece : pieces.subList(2, 4)) {
            Optional<byte[]> found = found(steps, piece);
            assertThat(found.isEmpty() || Arrays.equals(found.get(), body)).isTrue();
        }
    }

    private Optional<byte[]> found(List<Step> steps, int count) throws IOException {
        Path data = folder.resolve("crash" + opened++);
        Replay.into(data, steps, count, Replay.End.KILLED, new Random(count));
        Store store = TestStore.open(data, new RealDisk(), false);
        Optional<byte[]> found = store.notebook(Recording.WORKSHOP, 1).join();
        store.abandon();
        return found;
    }

    @Test
    void aCrashWhileItIsMadeLeavesNoneOrAWholeOne() throws IOException {
        Recording recording = Recording.of(folder.resolve("recorded"), 0, 1, new Random(3));
        for (int step = 0; step <= recording.made(); step++) {
            for (Replay.End end : Replay.End.values()) {
                Path data = folder.resolve("crash" + opened++);
                Replay.into(data, recording.steps(), step, end, new Random(step));
                assertThat(step < recording.made() || Store.exists(data)).isTrue();
                Store store = Store.exists(data)
                        ? TestStore.open(data)
                        : TestStore.create(data).store();
                assertThat(store.lastWrite().join())
                        .as("%s after step %d", end, step)
                        .isZero();
                store.abandon();
            }
        }
    }

    private void crash(Recording recording, int step, Replay.End end, Random random) throws IOException {
        Path data = folder.resolve("crash" + opened++);
        long confirmed = Replay.into(data, recording.steps(), step, end, random);
        Store store = TestStore.open(data);
        assertThat(recording.fits(store, confirmed))
                .as("%s after step %d, save %d, seed %d", end, step, confirmed, seed)
                .isTrue();
        store.abandon();
        cuts.merge(end, 1, Integer::sum);
    }
}
