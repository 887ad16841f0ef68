package kintsugi.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file with the settings. Written whole, so that it is never torn. Touches the disk: not for the event thread. */
public final class SettingsFile {
    private static final int LARGEST = 1_000_000;

    private final Path file;

    /** The settings in this file, which need not exist. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What it says. Standard settings where it is missing, damaged (it is then set aside) or can't be read. */
    public LoadedSettings load() {
        try {
            if (Files.exists(file) && (!Files.isRegularFile(file) || Files.size(file) > LARGEST)) {
                return standard(SettingsNotice.Kind.DAMAGED, setAside());
            }
            Optional<LoadedSettings> read = SettingsFormat.read(Files.readAllBytes(file));
            return read.isPresent() ? read.get() : standard(SettingsNotice.Kind.DAMAGED, setAside());
        } catch (NoSuchFileException none) {
            return new LoadedSettings(Settings.STANDARD, List.of());
        } catch (IOException unreadable) {
            return standard(SettingsNotice.Kind.UNREADABLE, name());
        }
    }

    /**
     * Keeps these settings.
     *
     * @throws IOException if they could not be written; the old file is then still there
     */
    public void save(Settings settings) throws IOException {
        WholeFile.write(file, SettingsFormat.write(settings));
    }

    private String setAside() throws IOException {
        String name = name() + ".damaged";
        for (int i = 2; Files.exists(file.resolveSibling(name)); i++) {
            name = name() + ".damaged-" + i;
        }
        WholeFile.move(file, file.resolveSibling(name));
        return name;
    }

    private String name() {
        return file.toAbsolutePath().getFileName().toString();
    }

    private static LoadedSettings standard(SettingsNotice.Kind kind, String about) {
        return new LoadedSettings(Settings.STANDARD, List.of(new SettingsNotice(kind, about)));
    }
}
