package kintsugi.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kintsugi.doctor.Finding.Level;

/** Looks at a machine and at the place of a folder on it. */
public final class Examination {
    private static final long LITTLE_ROOM = 500L << 20;

    private final Machine machine;

    /** Of this machine. */
    public Examination(Machine machine) {
        this.machine = machine;
    }

    /** What was found, in the order in which a person would ask. Blocks for some seconds; not for the event thread. */
    public List<Finding> of(Path folder) {
        List<Finding> found = new ArrayList<>();
        Optional<Machine.Volume> volume = volume(folder);
        DiskEncryption encryption = new DiskEncryption(machine);
        Optional<Boolean> encrypted = volume.flatMap(one -> encryption.of(one, folder.toAbsolutePath()));
        found.add(answer("disk", encrypted));
        found.add(answer("memory", new Memory(machine, encryption).isSafe(encrypted)));
        found.add(new SyncFolder(machine)
                .around(folder)
                .map(place -> Finding.of(Level.WARNING, "doctor.sync.warning", place.toString()))
                .orElse(Finding.of(Level.FINE, "doctor.sync.fine")));
        volume.ifPresent(one -> found.add(room(one.room())));
        return List.copyOf(found);
    }

    private Optional<Machine.Volume> volume(Path folder) {
        try {
            return Optional.of(machine.volume(folder));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Finding answer(String about, Optional<Boolean> good) {
        Level level = good.map(fine -> fine ? Level.FINE : Level.WARNING).orElse(Level.UNKNOWN);
        return Finding.of(
                level,
                "doctor." + about
                        + switch (level) {
                            case FINE -> ".fine";
                            case WARNING -> ".warning";
                            default -> ".unknown";
                        });
    }

    private static Finding room(long bytes) {
        return Finding.of(
                bytes < LITTLE_ROOM ? Level.WARNING : Level.FINE,
                bytes < LITTLE_ROOM ? "doctor.room.warning" : "doctor.room.fine",
                String.valueOf(bytes >> 20));
    }
}
