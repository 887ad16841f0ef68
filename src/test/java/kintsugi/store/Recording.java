package kintsugi.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kintsugi.workshop.Change;
import kintsugi.workshop.WorkshopId;

/** The steps of a short life of a store, and what it held after every save. */
final class Recording implements Watch {
    static final WorkshopId WORKSHOP = new WorkshopId(3);
    private static final List<Long> LOCATORS = List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);

    private final List<Step> steps = Collections.synchronizedList(new ArrayList<>());
    private final List<Map<Long, String>> held = new ArrayList<>();
    private int made;

    @Override
    public void before(Step step) {
        steps.add(step);
    }

    /**
     * Saves and drops notebooks, and turns the leaf after every so many.
     *
     * @param saves how often
     */
    static Recording of(Path folder, int saves, int turnAfter, Random random) {
        Recording recording = new Recording();
        Store store = TestStore.create(folder, new WatchedDisk(folder, recording), true)
                .store();
        Map<Long, String> now = new HashMap<>();
        recording.held.add(Map.of());
        recording.made = recording.steps.size();
        for (int i = 1; i <= saves; i++) {
            long locator = LOCATORS.get(random.nextInt(LOCATORS.size()));
            List<Change> changes = change(now, locator, random);
            recording.held.add(Map.copyOf(now));
            store.write(changes).join();
            recording.steps.add(new Step(Step.What.CONFIRMED, "", i, new byte[0]));
            if (i % turnAfter == 0) {
                store.turnLeaf().join();
            }
        }
        store.close();
        return recording;
    }

    private static List<Change> change(Map<Long, String> now, long locator, Random random) {
        byte[] content = new byte[500 + random.nextInt(6000)];
        random.nextBytes(content);
        if (now.containsKey(locator) && random.nextInt(3) == 0) {
            now.remove(locator);
            return List.of(new Change.DropNotebook(WORKSHOP, locator));
        }
        Change change = now.containsKey(locator)
                ? new Change.PutNotebook(WORKSHOP, locator, content)
                : new Change.BeginNotebook(WORKSHOP, locator, content);
        now.put(locator, Arrays.toString(content));
        return List.of(change);
    }

    List<Step> steps() {
        return steps;
    }

    /** How many steps it took until the store was made. */
    int made() {
        return made;
    }

    /** Whether a store holds what was confirmed by a save, or what the save under way would have made of it. */
    boolean fits(Store store, long confirmed) {
        Map<Long, String> found = new HashMap<>();
        for (long locator : LOCATORS) {
            store.notebook(WORKSHOP, locator).join().ifPresent(body -> found.put(locator, Arrays.toString(body)));
        }
        int saves = (int) confirmed;
        return found.equals(held.get(saves)) || (saves + 1 < held.size() && found.equals(held.get(saves + 1)));
    }

    /** After which steps a crash falls into the turning of a leaf, or just behind it. */
    List<Integer> stepsOfTurning() {
        List<Integer> found = new ArrayList<>();
        boolean turning = false;
        for (int i = made; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.what() == Step.What.CONFIRMED) {
                turning = false;
            } else if (step.what() == Step.What.CREATE && step.file().endsWith(".mv.db")) {
                turning = true;
            }
            if (turning) {
                found.add(i + 1);
            }
        }
        return found;
    }
}
