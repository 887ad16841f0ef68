package kintsugi.print.stick;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Locale;

/** The sticks of the machine that this runs on. */
public final class SystemSticks {
    private SystemSticks() {}

    /** What finds sticks on this system. */
    public static Sticks ofThisMachine() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new WindowsSticks(FileSystems.getDefault());
        }
        return system.contains("mac")
                ? new MacSticks(Path.of("/Volumes"), Path.of("/"))
                : new LinuxSticks(Path.of("/"));
    }
}
