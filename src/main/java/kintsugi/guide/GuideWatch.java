package kintsugi.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks again and again whether the folder of a running guide was changed. It asks for names, sizes and times, which
 * every kind of drive answers, and reads only once they have stayed the same for two looks: a file that is just being
 * saved is not read in its middle. A folder that is missing or can't be reached says nothing. Blocks: not for the event
 * thread; for one thread at a time.
 */
public final class GuideWatch {
    private final Path folder;
    private Map<String, String> seen = Map.of();
    private Map<String, String> told = Map.of();
    private GuideNews last = new GuideNews.AsBefore();

    /** A watch over this folder, which need not be there. */
    public GuideWatch(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Looks once.
     *
     * @param running what the evening runs with
     * @return what is new; empty where nothing is since the last look
     */
    public Optional<GuideNews> look(GuideFiles running) {
        Map<String, String> now = marks();
        boolean rests = now.equals(seen);
        seen = now;
        if (!rests || now.equals(told) || now.isEmpty()) {
            return Optional.empty();
        }
        told = now;
        GuideNews news = read(running);
        boolean fresh = !news.equals(last);
        last = news;
        return fresh ? Optional.of(news) : Optional.empty();
    }

    private GuideNews read(GuideFiles running) {
        FolderReading found = GuideFolder.read(folder);
        GuideReading reading =
                GuideReader.readAgain(running, found, found.files().id());
        if (reading.guide().isEmpty()) {
            return new GuideNews.Refused(reading.problems());
        }
        Optional<Guide> before = GuideReader.read(running).guide();
        return reading.guide().equals(before) && samePictures(running, found.files())
                ? new GuideNews.AsBefore()
                : new GuideNews.Reworded(found.files(), reading.guide().get());
    }

    private static boolean samePictures(GuideFiles running, GuideFiles now) {
        return pictures(running).sameAs(pictures(now));
    }

    private static GuideFiles pictures(GuideFiles all) {
        TreeMap<String, byte[]> pictures = new TreeMap<>(all.files());
        pictures.keySet().removeIf(path -> !Pictures.isKind(path));
        return new GuideFiles("", pictures);
    }

    /** Size and time of every file; none without a guide.md. */
    private Map<String, String> marks() {
        Map<String, String> marks = new TreeMap<>();
        if (GuideFolder.isGuide(folder)) {
            try (Stream<Path> files = Files.walk(folder, Limits.FOLDER_DEPTH)) {
                files.limit(Limits.FILES)
                        .forEach(file -> mark(file).ifPresent(mark -> marks.put(file.toString(), mark)));
            } catch (IOException | UncheckedIOException outOfReach) {
                return Map.of();
            }
        }
        return marks;
    }

    private static Optional<String> mark(Path file) {
        try {
            BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
            return of.isRegularFile()
                    ? Optional.of(of.size() + " " + of.lastModifiedTime() + " " + of.fileKey())
                    : Optional.empty();
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }
}
