package kintsugi.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whether the machine may write its memory, and so what somebody is typing, to a disk that isn't encrypted: as swap, or
 * when it hibernates. Windows and macOS write both to the system's own volume.
 */
final class Memory {
    private final Machine machine;
    private final DiskEncryption encryption;

    Memory(Machine machine, DiskEncryption encryption) {
        this.machine = machine;
        this.encryption = encryption;
    }

    /**
     * Whether nothing of it can be read from the disk; empty where that can't be found out.
     *
     * @param disk whether the data's volume is encrypted, as far as known
     */
    Optional<Boolean> isSafe(Optional<Boolean> disk) {
        return machine.system() == Machine.Os.LINUX ? linux() : disk.filter(encrypted -> encrypted);
    }

    /** Hibernating uses one of the swap areas, so these tell of both. */
    private Optional<Boolean> linux() {
        return machine.text(Path.of("/proc/swaps"))
                .map(table -> areas(table).stream().allMatch(this::isSafe));
    }

    private static List<String> areas(String table) {
        return table.lines()
                .skip(1)
                .map(line -> line.split("\\s+", 2)[0])
                .filter(area -> !area.isEmpty())
                .toList();
    }

    /** A swap file would have to be looked for on its own volume: whoever has one is told. */
    private boolean isSafe(String area) {
        return area.startsWith("/dev/zram") || encryption.device(area).orElse(false);
    }
}
