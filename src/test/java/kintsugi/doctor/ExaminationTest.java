package kintsugi.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExaminationTest {
    /** A machine as it answers; what isn't said is not there. */
    private static final class Told implements Machine {
        private final Os os;
        private final Volume volume;
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, List<String>> folders = new HashMap<>();
        private final Map<String, String> links = new HashMap<>();
        private final Map<String, String> sayings = new HashMap<>();

        Told(Os os, Volume volume) {
            this.os = os;
            this.volume = volume;
        }

        @Override
        public Os system() {
            return os;
        }

        @Override
        public Volume volume(Path folder) {
            return volume;
        }

        @Override
        public Optional<Path> real(Path file) {
            return Optional.of(Path.of(links.getOrDefault(file.toString(), file.toString())));
        }

        @Override
        public Optional<String> text(Path file) {
            return Optional.ofNullable(texts.get(file.toString()));
        }

        @Override
        public List<String> names(Path folder) {
            return folders.getOrDefault(folder.toString(), List.of());
        }

        @Override
        public Optional<String> says(String... command) {
            return Optional.ofNullable(sayings.get(command[0]));
        }
    }

    private static Machine.Volume volume(String device) {
        return new Machine.Volume(device, "ext4", 5L << 30);
    }

    private static List<String> keys(Machine machine, String folder) {
        return new Examination(machine)
                .of(Path.of(folder)).stream().map(Finding::key).toList();
    }

    /** LVM on LUKS: /home is a logical volume whose only device is a dm-crypt one. */
    private static Told encryptedLinux() {
        Told machine = new Told(Machine.Os.LINUX, volume("/dev/mapper/home"));
        machine.links.put("/dev/mapper/home", "/dev/dm-1");
        machine.folders.put("/sys/class/block/dm-1", List.of("dm"));
        machine.folders.put("/sys/class/block/dm-1/slaves", List.of("dm-0"));
        machine.texts.put("/sys/class/block/dm-1/dm/uuid", "LVM-abc\n");
        machine.texts.put("/sys/class/block/dm-0/dm/uuid", "CRYPT-LUKS2-abc\n");
        machine.texts.put("/proc/swaps", "Filename Type Size Used Priority\n/dev/zram0 partition 8 0 100\n");
        return machine;
    }

    @Test
    void anEncryptedLinuxWithoutReadableSwapIsFine() {
        assertThat(keys(encryptedLinux(), "/home/me/kintsugi"))
                .containsExactly("doctor.disk.fine", "doctor.memory.fine", "doctor.sync.fine", "doctor.room.fine");
    }

    @Test
    void aPlainPartitionAndASwapFileAreNotFine() {
        Told machine = new Told(Machine.Os.LINUX, volume("/dev/sda2"));
        machine.folders.put("/sys/class/block/sda2", List.of("partition"));
        machine.texts.put("/proc/swaps", "Filename Type Size Used Priority\n/swapfile file 8 0 -2\n");
        assertThat(keys(machine, "/home/me/kintsugi")).startsWith("doctor.disk.warning", "doctor.memory.warning");
    }

    @Test
    void aVolumeOfWhichOneDiskIsPlainIsNotEncrypted() {
        Told machine = encryptedLinux();
        machine.folders.put("/sys/class/block/dm-1/slaves", List.of("dm-0", "sdb1"));
        assertThat(keys(machine, "/home/me")).startsWith("doctor.disk.warning");
    }

    @Test
    void whatIsNotKnownIsNotCalledFine() {
        assertThat(keys(new Told(Machine.Os.LINUX, volume("overlay")), "/data"))
                .startsWith("doctor.disk.unknown", "doctor.memory.unknown");
        assertThat(keys(new Told(Machine.Os.OTHER, volume("/dev/ada0")), "/data"))
                .startsWith("doctor.disk.unknown", "doctor.memory.unknown");
    }

    @Test
    void fileVaultIsAskedOnAMac() {
        Told machine = new Told(Machine.Os.MAC, volume("/dev/disk3s5"));
        machine.sayings.put("fdesetup", "FileVault is On.\n");
        assertThat(keys(machine, "/Users/me")).startsWith("doctor.disk.fine", "doctor.memory.fine");
        machine.sayings.put("fdesetup", "FileVault is Off.\n");
        assertThat(keys(machine, "/Users/me")).startsWith("doctor.disk.warning", "doctor.memory.unknown");
    }

    @Test
    void bitLockerIsAskedOnWindows() {
        Told machine = new Told(Machine.Os.WINDOWS, volume("OS"));
        machine.sayings.put("powershell", "1\r\n");
        assertThat(keys(machine, "/Users/me")).startsWith("doctor.disk.fine");
        machine.sayings.put("powershell", "2\r\n");
        assertThat(keys(machine, "/Users/me")).startsWith("doctor.disk.warning");
        machine.sayings.put("powershell", "\r\n");
        assertThat(keys(machine, "/Users/me")).startsWith("doctor.disk.unknown");
    }

    @Test
    void aFolderThatIsCopiedElsewhereIsNoticedByNameOrMark() {
        Told machine = encryptedLinux();
        List<Finding> found = new Examination(machine).of(Path.of("/home/me/OneDrive - Centre/Documents/kintsugi"));
        assertThat(found).anySatisfy(one -> {
            assertThat(one.key()).isEqualTo("doctor.sync.warning");
            assertThat(one.arguments()).containsExactly("/home/me/OneDrive - Centre");
        });
        machine.folders.put("/home/me/shared", List.of(".stfolder"));
        assertThat(keys(machine, "/home/me/shared/kintsugi")).contains("doctor.sync.warning");
        assertThat(keys(machine, "/home/me/kintsugi")).contains("doctor.sync.fine");
    }

    @Test
    void littleRoomIsSaid() {
        Told machine = new Told(Machine.Os.OTHER, new Machine.Volume("x", "ext4", 100L << 20));
        assertThat(keys(machine, "/data")).contains("doctor.room.warning");
    }

    @Test
    void thisMachineAnswersWithoutFailing(@TempDir Path here) {
        assertThat(new Examination(new ThisMachine()).of(here))
                .hasSize(4)
                .noneMatch(one -> one.level() == Finding.Level.BROKEN);
        assertThat(new ThisMachine().says("no-such-command-anywhere")).isEmpty();
    }
}
