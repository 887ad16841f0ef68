package kintsugi.print.stick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SticksTest {
    @TempDir
    Path root;

    private Path mountinfo;

    @BeforeEach
    void aMachine() throws IOException {
        Files.createDirectories(root.resolve("proc/self"));
        mountinfo = root.resolve("proc/self/mountinfo");
        Files.createDirectories(root.resolve("media/sam/RED STICK"));
        Files.createDirectories(root.resolve("mnt/data"));
        Files.createDirectories(root.resolve("home"));
    }

    @Test
    void linuxTellsWhatADesktopMountedAndNothingElse() throws IOException {
        Files.writeString(mountinfo, """
                22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
                31 22 8:17 / /media/sam/RED\\040STICK rw,nosuid shared:9 - vfat /dev/sdb1 rw,uid=1000
                32 22 8:2 / /home rw shared:3 - ext4 /dev/sda2 rw
                33 22 0:50 / /media/sam/share rw - cifs //server/share rw
                34 22 8:3 / /mnt/data rw - ext4 /dev/sda3 rw
                a line that means nothing
                """);

        assertThat(new LinuxSticks(root).now()).singleElement().satisfies(stick -> {
            assertThat(stick.name()).isEqualTo("RED STICK");
            assertThat(stick.folder()).isEqualTo(root.resolve("media/sam/RED STICK"));
            assertThat(stick.writable()).isTrue();
            assertThat(stick.free()).isPositive();
        });
    }

    @Test
    void linuxTellsALockedStickFromOneThatCanBeWritten() throws IOException {
        Files.writeString(mountinfo, """
                31 22 8:17 / /media/sam/RED\\040STICK ro,nosuid - vfat /dev/sdb1 ro
                """);

        assertThat(new LinuxSticks(root).now()).singleElement().matches(stick -> !stick.writable());
    }

    @Test
    void aDiskInsideTheMachineIsNoStick() throws IOException {
        Path inside = Files.createDirectories(root.resolve("sys/devices/pci0/ata1/block/sda/sda3"));
        Path plugged = Files.createDirectories(root.resolve("sys/devices/pci0/usb1/1-4/block/sdb/sdb1"));
        Files.createDirectories(root.resolve("sys/dev/block"));
        Files.createSymbolicLink(root.resolve("sys/dev/block/8:3"), inside);
        Files.createSymbolicLink(root.resolve("sys/dev/block/8:17"), plugged);
        Files.writeString(mountinfo, """
                31 22 8:3 / /media/sam/RED\\040STICK rw - ext4 /dev/sda3 rw
                34 22 8:17 / /mnt/data rw - vfat /dev/sdb1 rw
                """);

        assertThat(new LinuxSticks(root).now()).extracting(Stick::name).containsExactly("data");
    }

    @Test
    void whereNothingCanBeKnownThereIsNoStick() {
        assertThat(new LinuxSticks(root).now()).isEmpty();
        assertThat(new MacSticks(root.resolve("Volumes"), root).now()).isEmpty();
        assertThat(SystemSticks.ofThisMachine().now()).isNotNull();
    }

    @Test
    void onlyAStickThatCameSinceTheFirstLookIsOnesOwn() {
        List<Stick> there = new ArrayList<>(List.of(stick("facilitator")));
        StickWatch watch = new StickWatch(() -> List.copyOf(there));
        assertThat(watch.arrived()).isEmpty();

        there.add(stick("own"));
        assertThat(watch.arrived()).containsExactly(stick("own"));
        assertThat(watch.arrived()).containsExactly(stick("own"));

        there.remove(stick("own"));
        assertThat(watch.arrived()).isEmpty();
    }

    @Test
    void aStickThatWasPulledOutAndPutBackHasCome() {
        List<Stick> there = new ArrayList<>(List.of(stick("own")));
        StickWatch watch = new StickWatch(() -> List.copyOf(there));
        there.clear();
        assertThat(watch.arrived()).isEmpty();

        there.add(stick("own"));
        assertThat(watch.arrived()).containsExactly(stick("own"));
    }

    private Stick stick(String id) {
        return new Stick(id, id, root, true, 1);
    }
}
