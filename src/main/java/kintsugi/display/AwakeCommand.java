package kintsugi.display;

import java.util.List;
import java.util.Locale;

/**
 * The program that keeps a system awake. Each one lives as long as its input is open, so that it ends with this
 * process, however that ends.
 */
final class AwakeCommand {
    /** ES_CONTINUOUS, ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED; Windows forgets them when the thread ends. */
    private static final String WINDOWS =
            "$k = Add-Type -PassThru -Name K -MemberDefinition '[DllImport(\"kernel32.dll\")] "
                    + "public static extern uint SetThreadExecutionState(uint f);'; "
                    + "[void]$k::SetThreadExecutionState([uint32]2147483651); [void][Console]::In.ReadToEnd()";

    private AwakeCommand() {}

    /** The command for a system by its {@code os.name}. */
    static List<String> of(String system, String who, String why) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("powershell", "-NoProfile", "-NonInteractive", "-Command", WINDOWS);
        }
        if (name.startsWith("mac")) {
            return List.of("caffeinate", "-d", "-i", "cat");
        }
        return List.of("systemd-inhibit", "--what=idle:sleep", "--who=" + who, "--why=" + why, "--mode=block", "cat");
    }
}
