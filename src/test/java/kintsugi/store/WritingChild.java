package kintsugi.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import kintsugi.workshop.Change;
import kintsugi.workshop.WorkshopId;

/**
 * Writes notebooks from four sides as fast as it can, turns a leaf now and then, and prints {@code locator seed kept} of each
 * one that was confirmed.
 */
final class WritingChild {
    static final WorkshopId WORKSHOP = new WorkshopId(42);

    private WritingChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Store store = Store.exists(folder)
                ? TestStore.open(folder)
                : TestStore.create(folder).store();
        say("ready");
        Thread[] hands = new Thread[4];
        for (int i = 0; i < hands.length; i++) {
            Random random = new Random(seed * 4 + i);
            boolean turns = i == 0;
            hands[i] = new Thread(() -> write(store, random, turns));
            hands[i].start();
        }
        for (Thread hand : hands) {
            hand.join();
        }
    }

    private static void write(Store store, Random random, boolean turns) {
        for (int k = 1; ; k++) {
            long locator = random.nextLong();
            long content = random.nextLong();
            List<Change> begin = List.of(new Change.BeginNotebook(WORKSHOP, locator, new byte[16]));
            List<Change> put = List.of(new Change.PutNotebook(WORKSHOP, locator, content(content)));
            CompletableFuture<Long> first = store.write(begin);
            store.write(put).join();
            first.join();
            say(locator + " " + content + " kept");
            if (turns && k % 10 == 0) {
                store.turnLeaf().join();
            }
        }
    }

    /** What the notebook of this seed holds: 1 KB to 600 KB, mostly small. */
    static byte[] content(long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(40) == 0 ? 600 * 1024 : 1024 + random.nextInt(16 * 1024)];
        random.nextBytes(bytes);
        return bytes;
    }

    @SuppressWarnings("SystemOut")
    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
