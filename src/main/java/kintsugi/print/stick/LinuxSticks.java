package kintsugi.print.stick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Linux has mounted where desktops mount sticks. Reads the kernel's list of mounts and what it knows of the device;
 * nothing on the stick.
 */
final class LinuxSticks implements Sticks {
    private static final List<String> PLACES = List.of("/media/", "/run/media/");
    private static final String BY_HAND = "/mnt/";
    private static final Set<String> KINDS = Set.of(
            "vfat", "exfat", "ntfs", "ntfs3", "fuseblk", "ext2", "ext3", "ext4", "btrfs", "xfs", "f2fs", "hfsplus",
            "udf", "msdos");

    private final Path root;

    /**
     * Sticks below a root.
     *
     * @param root what {@code proc}, {@code sys} and the mounts are below; {@code /} but for tests
     */
    LinuxSticks(Path root) {
        this.root = root;
    }

    @Override
    public List<Stick> now() {
        try (Stream<String> lines = Files.lines(root.resolve("proc/self/mountinfo"))) {
            return lines.flatMap(line -> LinuxMount.parse(line).stream())
                    .filter(mount -> KINDS.contains(mount.kind()))
                    .filter(this::isStick)
                    .flatMap(mount -> stick(mount).stream())
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /** A device that is plugged in; where the kernel doesn't say, what a desktop mounted counts as one. */
    private boolean isStick(LinuxMount mount) {
        boolean byDesktop = PLACES.stream().anyMatch(mount.point()::startsWith);
        if (!byDesktop && !mount.point().startsWith(BY_HAND)) {
            return false;
        }
        Path device = root.resolve("sys/dev/block").resolve(mount.device());
        try {
            Path real = device.toRealPath();
            String path = real.toString();
            return path.contains("/usb")
                    || path.contains("/mmc")
                    || isRemovable(real)
                    || isRemovable(real.resolve(".."));
        } catch (IOException unknown) {
            return byDesktop;
        }
    }

    private static boolean isRemovable(Path device) {
        try {
            return Files.readString(device.resolve("removable")).strip().equals("1");
        } catch (IOException notSaid) {
            return false;
        }
    }

    private Optional<Stick> stick(LinuxMount mount) {
        Path folder = root.resolve(mount.point().substring(1));
        String name = Path.of(mount.point()).getFileName().toString();
        return Volume.stick(mount.id() + ":" + mount.point(), name, folder, mount.writable());
    }
}
