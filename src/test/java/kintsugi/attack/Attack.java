package kintsugi.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import kintsugi.attack.RehearsedEvening.Talk;
import kintsugi.store.SeizedStore;
import kintsugi.workshop.Archive;

/** Rehearses evenings, takes their files, and tries every clue on them. */
final class Attack {
    /** One in a million for all clues together, to either side. */
    private static final double ALPHA = 1e-6;

    private final Path folder;
    private final boolean encrypted;
    private final Random chance = new Random(20260305);
    private final List<Evidence> closed = new ArrayList<>();
    private final List<Evidence> running = new ArrayList<>();
    private boolean forced;
    private int taken;

    Attack(Path folder, boolean encrypted) {
        this.folder = folder;
        this.encrypted = encrypted;
    }

    Attack onTheRealDisk() {
        forced = true;
        return this;
    }

    List<Evidence> closed() {
        return closed;
    }

    List<Evidence> running() {
        return running;
    }

    /** Rehearses one evening, stops it for tonight, and takes its file; before that too, if wished. */
    void evening(SecureRandom random, Talk talk, int people, int late, boolean alsoRunning)
            throws IOException, SQLException {
        Path data = folder.resolve("data" + closed.size());
        try (Archive archive = SeizedStore.create(data, encrypted, forced)) {
            RehearsedEvening evening = new RehearsedEvening(archive, random, chance, talk);
            evening.run(people, late);
            if (alsoRunning) {
                running.add(evidence(data, evening));
            }
            evening.stop();
            closed.add(evidence(data, evening));
        }
    }

    /**
     * Whether the files were read, since an attack that sees nothing finds nothing: in a closed one an id stands in its
     * row and in the index of its table, and nowhere else; but where a table has grown beyond one page, the page above
     * repeats one id, which is no hand's more than another's. One id in a hundred may be written so short that its bytes
     * aren't told from others.
     */
    boolean seesTheIdsInTheirTwoPlaces() {
        var marks = closed.stream()
                .flatMap(one -> one.groups().values().stream())
                .flatMap(List::stream)
                .toList();
        long seen = marks.stream()
                .filter(mark -> mark.idAt().length >= 2
                        && mark.bodyAt().length > 0
                        && !mark.pages().contains(-1))
                .count();
        long repeated = marks.stream().filter(mark -> mark.idAt().length > 2).count();
        return seen >= marks.size() * 0.99 && repeated <= closed.size();
    }

    private Evidence evidence(Path data, RehearsedEvening evening) throws IOException, SQLException {
        SeizedStore seized = SeizedStore.take(data, folder.resolve("taken" + taken++), encrypted);
        return Evidence.of(seized, evening.truth(Evidence.salt(seized)));
    }

    /** The clues that do better, or worse, than chance. */
    List<String> found(List<Evidence> all) {
        List<String> found = new ArrayList<>();
        results(all).forEach((name, linking) -> {
            if (Math.abs(linking.deviations()) > threshold()) {
                found.add(name);
            }
        });
        return found;
    }

    /** How far from chance a clue must truly be at most to be found nine times in ten. */
    double weakest() {
        return results(closed).values().stream()
                .mapToDouble(linking -> linking.least(threshold()))
                .max()
                .orElse(1);
    }

    /**
     * How often a leak of the smallest size is found: in each of so many tries the ids of a few people, others each time,
     * begin alike, so few that the clue for it prefers the true partner only by {@link Linking#least}.
     */
    int findsOfSmallLeaks(int tries) {
        double share = 2 * with(Clue.IDS_BEGIN_ALIKE, closed).least(threshold());
        int finds = 0;
        for (int i = 0; i < tries; i++) {
            List<Evidence> leaking =
                    closed.stream().map(one -> one.marked(share, chance)).toList();
            if (with(Clue.IDS_BEGIN_ALIKE, leaking).deviations() > threshold()) {
                finds++;
            }
        }
        return finds;
    }

    private static Linking with(Clue clue, List<Evidence> all) {
        Linking linking = new Linking();
        all.forEach(one -> linking.add(one, clue::of));
        return linking;
    }

    private static Map<String, Linking> results(List<Evidence> all) {
        Map<String, Linking> results = new LinkedHashMap<>();
        for (Clue clue : Clue.ALL) {
            results.put(clue.name(), with(clue, all));
        }
        int half = all.size() / 2;
        Learned learned = Learned.from(all.subList(0, half));
        Linking linking = new Linking();
        all.subList(half, all.size()).forEach(one -> linking.add(one, learned));
        results.put("learned", linking);
        return results;
    }

    /** In standard deviations, so that all clues together go beyond it by chance once in a million times. */
    static double threshold() {
        double each = ALPHA / 2 / (Clue.ALL.size() + 1);
        double low = 0;
        double high = 20;
        while (high - low > 1e-6) {
            double middle = (low + high) / 2;
            if (upperTail(middle) > each) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Of the standard normal distribution, by its continued fraction; good above 2. */
    private static double upperTail(double z) {
        double fraction = z;
        for (int i = 60; i > 0; i--) {
            fraction = z + i / fraction;
        }
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / fraction;
    }

    /** What came out, clue by clue. */
    String report() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d closed workshops, %d running; threshold %.2f standard deviations%n",
                closed.size(),
                running.size(),
                threshold()));
        Map<String, Linking> before = results(running);
        results(closed)
                .forEach((name, after) -> text.append(String.format(
                        Locale.ROOT,
                        "%-18s closed %.4f (%+.2f sd, %d pairs, least %.4f)   running %.4f (%+.1f sd)%n",
                        name,
                        after.hit(),
                        after.deviations(),
                        after.pairs(),
                        after.least(threshold()),
                        before.getOrDefault(name, new Linking()).hit(),
                        before.getOrDefault(name, new Linking()).deviations())));
        return text.toString();
    }
}
