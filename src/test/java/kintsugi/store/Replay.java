package kintsugi.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;

/** Builds the files that a crash after a number of recorded steps would leave behind. */
final class Replay {
    /** How it ended. */
    enum End {
        /** The process was killed: all that was written is there. */
        KILLED,
        /** The power went, and with it all that was not forced. */
        ALL_UNFORCED_LOST,
        /** The power went; what was not forced is there, torn, or lost, in any order; names likewise. */
        UNFORCED_AT_RANDOM,
        /** The power went; of every unforced write one sector in its front half is missing. */
        ONE_SECTOR_MISSING
    }

    private static final int SECTOR = 512;

    private final Map<String, State> files = new HashMap<>();
    private final Random random;
    private long confirmed;

    private Replay(Random random) {
        this.random = random;
    }

    /**
     * Writes the files into a folder.
     *
     * @return the number of the last save that had been confirmed
     */
    static long into(Path folder, List<Step> steps, int count, End end, Random random) throws IOException {
        Replay replay = new Replay(random);
        steps.subList(0, count).forEach(replay::apply);
        Files.createDirectories(folder);
        for (Map.Entry<String, State> file : replay.files.entrySet()) {
            if (replay.survives(file.getValue(), end)) {
                Files.write(folder.resolve(file.getKey()), file.getValue().disk);
            }
        }
        return replay.confirmed;
    }

    private void apply(Step step) {
        switch (step.what()) {
            case CREATE -> files.put(step.file(), new State());
            case WRITE, TRUNCATE -> file(step).pending.add(step);
            case FORCE -> file(step).settle();
            case FORCE_NAMES -> {
                files.values().removeIf(file -> file.deleted);
                files.values().forEach(file -> file.named = true);
            }
            case RENAME -> {
                State moved = file(step);
                files.remove(step.file());
                files.put(new String(step.bytes(), StandardCharsets.UTF_8), moved);
            }
            case DELETE -> file(step).deleted = true;
            case CONFIRMED -> confirmed = step.position();
        }
    }

    private State file(Step step) {
        return files.computeIfAbsent(step.file(), name -> new State());
    }

    private boolean survives(State file, End end) {
        if (end == End.KILLED) {
            file.settle();
            return !file.deleted;
        }
        if (file.deleted && random.nextBoolean()) {
            return false;
        }
        if (!file.named && (end == End.ALL_UNFORCED_LOST || random.nextBoolean())) {
            return false;
        }
        if (end == End.UNFORCED_AT_RANDOM) {
            file.scatter(random);
        } else if (end == End.ONE_SECTOR_MISSING) {
            file.pending.forEach(step -> file.holed(step, random));
        }
        return true;
    }

    private static final class State {
        private byte[] disk = new byte[0];
        private final List<Step> pending = new ArrayList<>();
        private boolean named;
        private boolean deleted;

        void settle() {
            pending.forEach(this::whole);
            pending.clear();
        }

        void scatter(Random random) {
            List<Step> any = new ArrayList<>(pending);
            Collections.shuffle(any, random);
            for (Step step : any) {
                switch (random.nextInt(3)) {
                    case 0 -> whole(step);
                    case 1 -> torn(step, random);
                    default -> {}
                }
            }
        }

        private void whole(Step step) {
            if (step.what() == Step.What.TRUNCATE) {
                disk = Arrays.copyOf(disk, (int) step.position());
            } else {
                sectors(step, sector -> true);
            }
        }

        private void torn(Step step, Random random) {
            int kind = random.nextInt(3);
            int cut = random.nextInt(step.bytes().length / SECTOR + 1);
            sectors(step, sector -> switch (kind) {
                case 0 -> sector < cut;
                case 1 -> sector >= cut;
                default -> random.nextBoolean();
            });
        }

        private void holed(Step step, Random random) {
            int front = step.bytes().length / SECTOR / 2;
            int hole = front < 1 ? -1 : random.nextInt(front);
            sectors(step, sector -> sector != hole);
        }

        private void sectors(Step step, IntPredicate arrives) {
            if (step.what() == Step.What.TRUNCATE) {
                return;
            }
            byte[] bytes = step.bytes();
            int reached = disk.length;
            disk = Arrays.copyOf(disk, Math.max(disk.length, (int) step.position() + bytes.length));
            for (int from = 0; from < bytes.length; from += SECTOR) {
                int length = Math.min(SECTOR, bytes.length - from);
                if (arrives.test(from / SECTOR)) {
                    int at = (int) step.position() + from;
                    System.arraycopy(bytes, from, disk, at, length);
                    reached = Math.max(reached, at + length);
                }
            }
            disk = reached == disk.length ? disk : Arrays.copyOf(disk, reached);
        }
    }
}
