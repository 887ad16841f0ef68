package kintsugi.display;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The X server's own blanking, which heeds no inhibitor: turned off, and put back as it was. Does nothing without an X
 * server or without {@code xset}.
 */
final class Blanking {
    private static final Pattern TIMES = Pattern.compile("timeout:\\s*(\\d+)\\s+cycle:\\s*(\\d+)");
    private static final int PATIENCE = 5;

    private final Xset xset;
    private List<String> back = List.of();

    /** The program of that name. */
    interface Xset {
        /** What it says to these arguments; nothing when it could not be called. */
        Optional<String> call(List<String> arguments);
    }

    Blanking(Xset xset) {
        this.xset = xset;
    }

    void turnOff() {
        xset.call(List.of("q")).ifPresent(state -> {
            back = asBefore(state);
            xset.call(List.of("s", "off", "-dpms"));
        });
    }

    void restore() {
        if (!back.isEmpty()) {
            xset.call(back);
            back = List.of();
        }
    }

    private static List<String> asBefore(String state) {
        var arguments = new ArrayList<String>();
        var times = TIMES.matcher(state);
        if (times.find()) {
            arguments.addAll(List.of("s", times.group(1), times.group(2)));
        }
        if (state.contains("DPMS is Enabled")) {
            arguments.add("+dpms");
        }
        return List.copyOf(arguments);
    }

    /** The real one. */
    static Xset xset() {
        return System.getenv("DISPLAY") == null ? arguments -> Optional.empty() : Blanking::call;
    }

    private static Optional<String> call(List<String> arguments) {
        var command = new ArrayList<>(List.of("xset"));
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = process.waitFor(PATIENCE, TimeUnit.SECONDS) && process.exitValue() == 0;
            return done ? Optional.of(output) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
