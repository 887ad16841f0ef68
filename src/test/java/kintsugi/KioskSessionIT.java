package kintsugi;

import static kintsugi.support.VirtualDesktop.LEFT;
import static kintsugi.support.VirtualDesktop.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kintsugi.support.LoginScreen;
import kintsugi.support.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The session that the package adds to the login screen, with the program's classes in the launcher's place. */
@WindowTest
class KioskSessionIT {
    private static final Path SESSION = Path.of("installer/linux/session/kintsugi-session");
    private static final List<String> KEYS = List.of(
            "alt+Tab",
            "alt+shift+Tab",
            "ctrl+alt+Tab",
            "alt+Escape",
            "alt+F4",
            "alt+F2",
            "alt+space",
            "ctrl+Escape",
            "ctrl+alt+Delete",
            "ctrl+alt+BackSpace",
            "ctrl+alt+F1",
            "ctrl+alt+F2",
            "ctrl+alt+Right",
            "ctrl+alt+Left",
            "Super_L",
            "super+d",
            "super+e",
            "super+F2",
            "Print",
            "Menu");

    @TempDir
    private Path folder;

    private LoginScreen screen;
    private Process session;
    private long program;

    @BeforeEach
    void logIn() throws IOException {
        List<String> missing = LoginScreen.missing();
        if (!missing.isEmpty()) {
            System.err.println("\n*** KIOSK SESSION NOT TESTED: not installed: " + missing + " ***\n");
        }
        assumeTrue(missing.isEmpty());
        screen = LoginScreen.start();
        Path log = folder.resolve("session.log");
        session = screen.logIn(SESSION, Map.of("KINTSUGI_PROGRAM", launcher().toString()), log);
        await(() -> clients().size() == 1 && active().contains(clients().get(0)));
        await(() -> place().getMaxY() == LEFT.getMaxY());
        program = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
    }

    @AfterEach
    void leave() throws IOException {
        if (session != null) {
            session.destroy();
        }
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void aSessionHoldsNothingButKintsugiAndEndsWithIt() throws IOException {
        neitherKeysNorPointerReachAnythingElse();
        theKeyboardReachesNoConsole();
        theProgramIsSealed();

        int middle = place().y / 2;
        screen.output(
                "xdotool", "mousemove", String.valueOf(LEFT.width - middle), String.valueOf(middle), "click", "1");
        await(() -> !session.isAlive());
        assertThat(session.exitValue()).isZero();
        assertThat(ProcessHandle.of(program)).isEmpty();
    }

    private void neitherKeysNorPointerReachAnythingElse() {
        String active = active();
        Set<String> windows = visible();
        assertThat(place().x).isZero();
        assertThat(place().getMaxX()).isEqualTo(LEFT.getMaxX());

        KEYS.forEach(key -> screen.output("xdotool", "key", key));
        for (String button : List.of("3", "2", "4", "1")) {
            screen.output("xdotool", "mousemove", "1500", "400", "click", button);
        }
        screen.output("xdotool", "mousemove", "1500", "400", "click", "3");
        windowManagerHasSeenAllOfIt();
        assertThat(visible()).as("after keys, and clicks beside the window").isEqualTo(windows);

        screen.output("xdotool", "key", "Escape", "mousemove", "300", String.valueOf(place().y / 2), "click", "3");
        windowManagerHasSeenAllOfIt();
        assertThat(visible()).as("after a click on its frame").isEqualTo(windows);
        assertThat(clients()).hasSize(1);
        assertThat(active()).isEqualTo(active);
        assertThat(place().getMaxX()).isEqualTo(LEFT.getMaxX());
        assertThat(ProcessHandle.of(program)).isPresent();
    }

    private void theKeyboardReachesNoConsole() {
        assertThat(screen.output("setxkbmap", "-query")).contains("compose:ralt", "srvrkeys:none");
        assertThat(screen.output(
                                "xkbcomp",
                                "-w0",
                                screen.output("printenv", "DISPLAY").strip(),
                                "-")
                        .lines()
                        .filter(line -> line.contains("key <")))
                .hasSizeGreaterThan(100)
                .noneMatch(line -> line.contains("XF86Switch_VT") || line.contains("Terminate_Server"));
        assertThat(screen.output("xset", "q")).containsPattern("timeout:\\s+0 ");
    }

    private void theProgramIsSealed() throws IOException {
        assertThat(Files.readString(Path.of("/proc", String.valueOf(program), "limits")))
                .containsPattern("Max core file size\\s+0\\s+0 ");
        assertThatThrownBy(() -> VirtualMachine.attach(String.valueOf(program)))
                .isInstanceOf(AttachNotSupportedException.class);
    }

    private Path launcher() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String options = String.join(" ", Files.readAllLines(Path.of("installer/java-options")));
        String lines = "#!/bin/sh\necho $$ > '" + folder.resolve("pid") + "'\nexec '" + java
                + "' -XX:TieredStopAtLevel=1 " + options + " -cp '"
                + System.getProperty("java.class.path") + "' kintsugi.Kintsugi --data '" + folder.resolve("data")
                + "'\n";
        return Files.writeString(
                Files.createFile(
                        folder.resolve("launcher"),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))),
                lines);
    }

    /** Where Kintsugi's window is, without its frame; empty while there is none. */
    private Rectangle place() {
        String said = screen.output("xwininfo", "-name", "Kintsugi");
        return new Rectangle(
                number(said, "Absolute upper-left X"),
                number(said, "Absolute upper-left Y"),
                number(said, "Width"),
                number(said, "Height"));
    }

    private static int number(String said, String name) {
        Matcher found = Pattern.compile(name + ":\\s+(-?\\d+)").matcher(said);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private String active() {
        return screen.output("xprop", "-root", "_NET_ACTIVE_WINDOW");
    }

    private List<String> clients() {
        return Pattern.compile("0x\\p{XDigit}+")
                .matcher(screen.output("xprop", "-root", "_NET_CLIENT_LIST"))
                .results()
                .map(found -> found.group())
                .toList();
    }

    /** All that shows, menus too, which the window manager does not list. */
    private Set<String> visible() {
        return screen.output("xdotool", "search", "--onlyvisible", "--maxdepth", "1", "--class", "")
                .lines()
                .collect(Collectors.toSet());
    }

    /** It repeats a title that it was told, and it takes things in their order. */
    private void windowManagerHasSeenAllOfIt() {
        assertThat(clients()).as("Kintsugi's windows").hasSize(1);
        String window = clients().get(0);
        String title = "Kintsugi " + System.nanoTime();
        screen.output("xprop", "-id", window, "-f", "_NET_WM_NAME", "8u", "-set", "_NET_WM_NAME", title);
        await(() ->
                screen.output("xprop", "-id", window, "_NET_WM_VISIBLE_NAME").contains(title));
        screen.output("xprop", "-id", window, "-f", "_NET_WM_NAME", "8u", "-set", "_NET_WM_NAME", "Kintsugi");
    }
}
