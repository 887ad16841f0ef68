package kintsugi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import kintsugi.guide.PromptKey;
import kintsugi.workshop.Change;
import kintsugi.workshop.WorkshopId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast notebooks are saved, against a bare loop that appends and forces the same bytes and against SQLite, turn by turn
 * in one run; and what a large store costs: {@code mvn -Pbench verify}. Ratios of wall time, since forcing is waiting;
 * medians over the rounds.
 */
class StoreBench {
    private static final int ROUNDS = 7;
    private static final int SEATS = 16;
    private static final int SAVES = 320;

    /** Two forces a save are the price of safety, so that a half is the most there can be; 0.4 is aimed at on a quiet machine. */
    private static final double AT_LEAST_ALONE = 0.25;

    @TempDir
    Path folder;

    private int made;

    private Path fresh() throws IOException {
        return Files.createDirectory(folder.resolve("run" + made++));
    }

    @Test
    void sixteenSeatsSaveFasterThanSqliteAndOneSeatIsNotFarBehindTheFloor()
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Map<String, List<Double>> speeds = new LinkedHashMap<>();
        for (int round = -1; round < ROUNDS; round++) {
            Map<String, Double> one = new LinkedHashMap<>();
            one.put("appending", Saving.appending(fresh().resolve("log"), SAVES));
            one.put("store, 16 seats", Saving.store(fresh(), SEATS, SAVES));
            one.put("SQLite, 16 threads", Saving.sqlite(fresh().resolve("db"), SEATS, SAVES));
            one.put("store, one seat", Saving.store(fresh(), 1, SAVES / 2));
            if (round >= 0) {
                one.forEach((name, speed) ->
                        speeds.computeIfAbsent(name, key -> new ArrayList<>()).add(speed / one.get("appending")));
            }
        }
        speeds.forEach((name, all) -> System.out.printf(
                Locale.ROOT, "%-20s %.2f of appending (%.2f to %.2f)%n", name, median(all), least(all), most(all)));

        assertThat(median(speeds, "store, 16 seats")).isGreaterThan(median(speeds, "SQLite, 16 threads"));
        assertThat(median(speeds, "store, one seat")).isGreaterThanOrEqualTo(AT_LEAST_ALONE);
    }

    private static double median(Map<String, List<Double>> speeds, String name) {
        return median(speeds.getOrDefault(name, List.of()));
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static double least(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static double most(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** So many items, a hundredth of them of one prompt, and a twentieth as many notebooks. */
    private record Large(int items, double openSeconds, double querySeconds, double turnSeconds, long bytes) {}

    @Test
    void aLargeStoreOpensAndAnswersInProportionToItsRows() throws IOException {
        Large small = large(10_000);
        Large large = large(100_000);
        for (Large one : List.of(small, large)) {
            System.out.printf(
                    Locale.ROOT,
                    "%,d items: opened in %.2f s, one prompt's %,d in %.1f ms, new leaf in %.2f s, %.1f MB on the disk%n",
                    one.items(),
                    one.openSeconds(),
                    one.items() / 100,
                    one.querySeconds() * 1000,
                    one.turnSeconds(),
                    one.bytes() / 1e6);
        }
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.out.printf(
                Locale.ROOT, "memory in use afterwards: %.0f MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);

        // Ten times the rows; some room above ten for the noise of one measurement.
        assertThat(large.openSeconds() / small.openSeconds()).isLessThan(15);
        assertThat(large.querySeconds() / small.querySeconds()).isLessThan(15);
    }

    private Large large(int items) throws IOException {
        Path data = fresh();
        Random random = new Random(items);
        Store store = SeizedStore.create(data, true, false);
        for (int i = 0; i < items; i += 500) {
            List<Change> changes = new ArrayList<>();
            for (int j = i; j < i + 500; j++) {
                PromptKey prompt = new PromptKey("step" + j % 10, "prompt" + j / 10 % 10);
                changes.add(new Change.PutItem(Saving.WORKSHOP, prompt, random.nextLong(), text(random)));
                if (j % 20 == 0) {
                    changes.add(new Change.BeginNotebook(Saving.WORKSHOP, random.nextLong(), Saving.sealed(random)));
                }
            }
            store.write(changes).join();
        }
        double turn = seconds(() -> store.turnLeaf().join());
        store.close();
        List<Double> opens = new ArrayList<>();
        List<Double> queries = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Store[] again = new Store[1];
            opens.add(seconds(() -> again[0] = TestStore.open(data)));
            for (int j = 0; j < 10; j++) {
                queries.add(seconds(() -> assertThat(again[0].items(Saving.WORKSHOP, new PromptKey("step3", "prompt4"))
                                .join())
                        .hasSize(items / 100)));
            }
            again[0].close();
        }
        return new Large(items, median(opens), median(queries), turn, size(data));
    }

    private static byte[] text(Random random) {
        byte[] text = new byte[60 + random.nextInt(200)];
        random.nextBytes(text);
        return text;
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static long size(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    @Test
    void theFileGrowsByLittleMoreThanWhatIsSaved() throws IOException {
        Path data = fresh();
        try (Store store = TestStore.create(data).store()) {
            Random random = new Random(1);
            WorkshopId workshop = Saving.WORKSHOP;
            store.write(List.of(new Change.BeginNotebook(workshop, 1, Saving.sealed(random)))).join();
            long before = size(data);
            for (int i = 0; i < 200; i++) {
                store.write(List.of(new Change.PutNotebook(workshop, 1, Saving.sealed(random)))).join();
            }
            double perSave = (size(data) - before) / 200.0 / 1024;
            System.out.printf(Locale.ROOT, "the file grows by %.1f KiB for a save of 16 KiB%n", perSave);
            assertThat(perSave).isLessThan(64);
            store.turnLeaf().join();
            assertThat(size(data)).isLessThan(before + (64 << 10));
        }
    }
}
