package kintsugi.guide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the Markdown files and pictures of a guide's folder. Reads the disk: not for the event thread. */
public final class GuideFolder {
    private final Path folder;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytes;
    private boolean full;

    private GuideFolder(Path folder) {
        this.folder = folder;
    }

    /** What is in a guide's folder; one that is missing, or no folder, is a problem of line 0 with an empty file. */
    public static FolderReading read(Path folder) {
        return new GuideFolder(folder.toAbsolutePath().normalize()).read();
    }

    /** The folders of guides inside a folder of guides, by name; none where it is missing or can't be read. */
    public static List<Path> guidesIn(Path material) {
        try (Stream<Path> inside = Files.list(material)) {
            return inside.filter(GuideFolder::isGuide)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException noSuchFolder) {
            return List.of();
        }
    }

    /** Whether a folder looks like a guide: it has a guide.md. */
    public static boolean isGuide(Path folder) {
        return Files.exists(folder.resolve(GuideDraft.COVER));
    }

    private FolderReading read() {
        if (!Files.isDirectory(folder)) {
            problem("", Files.exists(folder) ? "folder-is-file" : "folder-missing");
        } else {
            try {
                Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), Limits.FOLDER_DEPTH, new Walk());
            } catch (IOException unreadable) {
                problem("", "folder-unreadable");
            }
        }
        Path name = folder.getFileName();
        return new FolderReading(new GuideFiles(name == null ? "" : plain(name.toString()), files), problems);
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            String path = pathOf(directory);
            if (isHidden(path)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (isWanted(path)) {
                problem(path, "file-is-folder");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = pathOf(file);
            if (!isWanted(path) || isHidden(path)) {
                return FileVisitResult.CONTINUE;
            }
            if (files.size() >= Limits.FILES || full) {
                problem("", "folder-too-full", Limits.FILES, Limits.megabytes(Limits.GUIDE_BYTES));
                return FileVisitResult.TERMINATE;
            }
            take(file, path);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            problem(pathOf(file), "file-unreadable");
            return FileVisitResult.CONTINUE;
        }
    }

    private void take(Path file, String path) {
        boolean text = path.endsWith(".md");
        int most = text ? Limits.TEXT_BYTES : Limits.PICTURE_BYTES;
        if (Files.isDirectory(file)) {
            problem(path, "file-is-folder");
        } else if (!Files.isRegularFile(file)) {
            problem(path, "file-unreadable");
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] content = in.readNBytes(most + 1);
                bytes += content.length;
                full = bytes > Limits.GUIDE_BYTES;
                if (content.length > most) {
                    tooLong(path, text);
                } else {
                    files.put(path, content);
                }
            } catch (IOException unreadable) {
                problem(path, "file-unreadable");
            }
        }
    }

    private void tooLong(String path, boolean text) {
        if (text) {
            problem(path, "file-too-long", Limits.kilobytes(Limits.TEXT_BYTES));
        } else {
            problem(path, "picture-too-large", Limits.megabytes(Limits.PICTURE_BYTES));
        }
    }

    private void problem(String path, String key, Object... arguments) {
        problems.add(new Problem(
                path, 0, key, Stream.of(arguments).map(Object::toString).toList()));
    }

    private String pathOf(Path file) {
        return plain(folder.relativize(file).toString().replace('\\', '/'));
    }

    /** Folders inside a jar end in a slash. */
    private static String plain(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static boolean isWanted(String path) {
        return path.endsWith(".md") || Pictures.isKind(path);
    }

    private static boolean isHidden(String path) {
        return Stream.of(path.split("/")).anyMatch(name -> name.startsWith("."));
    }
}
