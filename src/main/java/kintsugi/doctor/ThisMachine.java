package kintsugi.doctor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The machine that the program runs on. */
public final class ThisMachine implements Machine {
    private static final int SECONDS = 10;

    @Override
    public Os system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("linux")) {
            return Os.LINUX;
        }
        if (name.startsWith("windows")) {
            return Os.WINDOWS;
        }
        return name.startsWith("mac") ? Os.MAC : Os.OTHER;
    }

    @Override
    public Volume volume(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        return new Volume(store.name(), store.type(), store.getUsableSpace());
    }

    @Override
    public Optional<Path> real(Path file) {
        try {
            return Optional.of(file.toRealPath());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The few lines that such a command says fit into the pipe, so that it ends before anybody reads them. */
    @Override
    public Optional<String> says(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            return process.exitValue() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
