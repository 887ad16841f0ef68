package kintsugi.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Another Java on the class path of the tests, started to be killed. The child prints one line for each thing that is
 * confirmed, and flushes it; what it printed before it died can all be read.
 */
public final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private ChildJvm(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts a child. Its errors go to the errors of the tests.
     *
     * @param main its class with a main method
     */
    public static ChildJvm start(Class<?> main, String... arguments) {
        return start(true, main, arguments);
    }

    /** The same for a child with windows, on the display of the tests. */
    public static ChildJvm startWithWindows(Class<?> main, String... arguments) {
        return start(false, main, arguments);
    }

    private static ChildJvm start(boolean headless, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.awt.headless=" + headless,
                "-XX:-CreateCoredumpOnCrash",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new ChildJvm(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line that the child printed; null when it has ended and all is read. Blocks until then. */
    public @Nullable String line() {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads on until a line fits.
     *
     * @throws IllegalStateException if the child ends before
     */
    public String lineThat(Predicate<String> fits) {
        for (String line = line(); line != null; line = line()) {
            if (fits.test(line)) {
                return line;
            }
        }
        throw new IllegalStateException("the child ended with " + exitCode());
    }

    /** All lines that are left, until the child ends. */
    public List<String> rest() {
        List<String> rest = new ArrayList<>();
        for (String line = line(); line != null; line = line()) {
            rest.add(line);
        }
        return rest;
    }

    /** Kills it at once, as {@code kill -9} does; what it printed stays readable. */
    public void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Kills it when so many milliseconds have passed, and reads meanwhile all that it prints until it is dead. */
    public List<String> linesUntilKilledAfter(long milliseconds) {
        Thread killer = new Thread(
                () -> {
                    try {
                        Thread.sleep(milliseconds);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    kill();
                },
                "killer");
        killer.start();
        List<String> lines = rest();
        exitCode();
        return lines;
    }

    /** Says something to its standard input, and flushes. */
    public void say(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its end: 0 in order, 137 when killed. */
    public int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Makes sure that it is gone. */
    @Override
    public void close() {
        kill();
        exitCode();
    }
}
