package kintsugi.doctor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a volume lies on an encrypted disk. Linux: the device, or one beneath it, is a dm-crypt device, as the kernel
 * says under {@code /sys}. Windows: the shell's property System.Volume.BitLockerProtection, which needs no
 * administrator. macOS: {@code fdesetup status}.
 */
final class DiskEncryption {
    private static final Path BLOCK = Path.of("/sys/class/block");
    private static final Set<String> ENCRYPTING = Set.of("ecryptfs", "fuse.encfs", "fuse.gocryptfs");
    private static final int DEEPEST = 8;

    private final Machine machine;

    DiskEncryption(Machine machine) {
        this.machine = machine;
    }

    /** Empty where it can't be found out. */
    Optional<Boolean> of(Machine.Volume volume, Path folder) {
        return switch (machine.system()) {
            case LINUX -> linux(volume);
            case WINDOWS -> windows(folder);
            case MAC -> mac();
            case OTHER -> Optional.empty();
        };
    }

    private Optional<Boolean> linux(Machine.Volume volume) {
        if (ENCRYPTING.contains(volume.kind().toLowerCase(Locale.ROOT))) {
            return Optional.of(true);
        }
        return device(volume.device());
    }

    /** The same for one device, such as {@code /dev/mapper/home}. */
    Optional<Boolean> device(String device) {
        if (!device.startsWith("/dev/")) {
            return Optional.empty();
        }
        Path file = Path.of(device);
        String name = machine.real(file).orElse(file).getFileName().toString();
        return machine.names(BLOCK.resolve(name)).isEmpty() ? Optional.empty() : Optional.of(isCrypt(name, DEEPEST));
    }

    /** A volume may lie on several devices: then all of them must be. */
    private boolean isCrypt(String name, int deep) {
        Path block = BLOCK.resolve(name);
        if (machine.text(block.resolve("dm/uuid")).orElse("").startsWith("CRYPT-")) {
            return true;
        }
        var beneath = machine.names(block.resolve("slaves"));
        return deep > 0 && !beneath.isEmpty() && beneath.stream().allMatch(one -> isCrypt(one, deep - 1));
    }

    private Optional<Boolean> windows(Path folder) {
        Path root = folder.getRoot();
        if (root == null) {
            return Optional.empty();
        }
        String drive = root.toString().replace("\\", "");
        return machine.says(
                        "powershell",
                        "-NoProfile",
                        "-NonInteractive",
                        "-Command",
                        "(New-Object -ComObject Shell.Application).NameSpace('" + drive
                                + "').Self.ExtendedProperty('System.Volume.BitLockerProtection')")
                .map(String::strip)
                .flatMap(DiskEncryption::bitLocker);
    }

    /** 1: on; 3: being encrypted, and 5: paused on the way, which protect nothing yet; 2: off. */
    private static Optional<Boolean> bitLocker(String number) {
        return switch (number) {
            case "1" -> Optional.of(true);
            case "2", "3", "4", "5" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Optional<Boolean> mac() {
        return machine.says("fdesetup", "status")
                .map(said -> said.contains("FileVault is On") && !said.contains("in progress"));
    }
}
