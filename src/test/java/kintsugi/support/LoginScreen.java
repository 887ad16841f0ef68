package kintsugi.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A second X server that nobody sees, of two monitors side by side, on which a whole session starts and ends. A shell
 * holds it and reads from this process, so that it goes when this process ends.
 */
public final class LoginScreen implements AutoCloseable {
    private static final List<String> NEEDED = List.of("setxkbmap", "xkbcomp", "xset", "xwininfo");
    private static final String SCRIPT = """
            Xvfb -displayfd 1 -screen 0 2048x768x24 -nolisten tcp -noreset & server=$!
            cat > /dev/null
            kill $server; wait $server
            """;

    private final Process shell;
    private final String display;

    private LoginScreen(Process shell, String display) {
        this.shell = shell;
        this.display = display;
    }

    /** What a session needs beside {@link VirtualDesktop} and is not installed here. */
    public static List<String> missing() {
        return NEEDED.stream().filter(program -> !Programs.installed(program)).toList();
    }

    /** Starts the server, and plugs in a keyboard that can end it and switch to a console. */
    public static LoginScreen start() throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", SCRIPT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader lines = shell.inputReader(StandardCharsets.UTF_8);
        LoginScreen screen = new LoginScreen(shell, ":" + lines.readLine());
        screen.output("xrandr", "--setmonitor", "left", "1024/270x768/203+0+0", "screen");
        screen.output("xrandr", "--setmonitor", "right", "1024/270x768/203+1024+0", "none");
        screen.output("setxkbmap", "-option", "terminate:ctrl_alt_bksp,compose:ralt");
        return screen;
    }

    /**
     * Starts a session, as somebody who logs in, where core dumps are wanted.
     *
     * @param log where it says what goes wrong
     */
    public Process logIn(Path session, Map<String, String> environment, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                "sh", "-c", "ulimit -S -c $(ulimit -H -c); exec \"$1\"", "log-in", session.toString());
        builder.environment().putAll(environment);
        builder.environment().put("DISPLAY", display);
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** Runs a program on this screen to its end and returns what it wrote. */
    public String output(String... command) {
        return Programs.output(Stream.concat(Stream.of("env", "DISPLAY=" + display), Stream.of(command))
                .toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        shell.getOutputStream().close();
        shell.onExit().join();
    }
}
