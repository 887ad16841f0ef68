package kintsugi.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What can be asked of a machine, so that a test can be one. Blocks; not for the event thread. */
public interface Machine {
    /** Which system it runs. */
    enum Os {
        LINUX,
        WINDOWS,
        MAC,
        OTHER
    }

    Os system();

    /**
     * What holds a folder.
     *
     * @param device such as {@code /dev/sda1}, or whatever the system calls it
     * @param kind of file system, such as {@code ext4}
     * @param room in bytes, for us
     */
    record Volume(String device, String kind, long room) {}

    /** What holds the folder, which must be there. */
    Volume volume(Path folder) throws IOException;

    /** The file behind links; empty if there is none. */
    Optional<Path> real(Path file);

    /** The text of a small file of the system's; empty if it can't be read. */
    Optional<String> text(Path file);

    /** The names in a folder of the system's; none if it can't be read. */
    List<String> names(Path folder);

    /** What a command of the system's says; empty if there is none, or it fails, or takes longer than some seconds. */
    Optional<String> says(String... command);
}
