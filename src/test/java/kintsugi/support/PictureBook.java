package kintsugi.support;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Pictures of screens in a folder, with a page to look through them: small ones in groups, each leading to the full
 * one. Several may write into one folder; the page shows whatever lies there.
 */
public final class PictureBook {
    private static final int SMALL = 320;
    private static final String THUMBNAILS = "small";

    private final Path folder;

    private PictureBook(Path folder) {
        this.folder = folder;
    }

    /** A book in this folder, which is made if it isn't there. */
    public static PictureBook in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new PictureBook(folder);
    }

    /**
     * Adds a picture.
     *
     * @param group what stands above it and its like, such as {@code Kiosk, 1024 × 768}
     * @param name of the screen, also of the file
     */
    public void add(String group, String name, BufferedImage picture) throws IOException {
        Path full = Files.createDirectories(folder.resolve(folderOf(group)));
        Path small = Files.createDirectories(full.resolve(THUMBNAILS));
        Files.writeString(full.resolve("group.txt"), group);
        ImageIO.write(picture, "png", full.resolve(name + ".png").toFile());
        ImageIO.write(thumbnail(picture), "png", small.resolve(name + ".png").toFile());
    }

    private static String folderOf(String group) {
        return group.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static BufferedImage thumbnail(BufferedImage picture) {
        BufferedImage from = picture;
        while (from.getWidth() > SMALL) {
            int width = Math.max(SMALL, from.getWidth() / 2);
            from = scaled(from, width, Math.max(1, from.getHeight() * width / from.getWidth()));
        }
        return from;
    }

    private static BufferedImage scaled(BufferedImage from, int width, int height) {
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var on = to.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        on.drawImage(from, 0, 0, width, height, null);
        on.dispose();
        return to;
    }

    /** Writes {@code index.html} over everything that lies in the folder. */
    public void close() throws IOException {
        var html = new StringBuilder(
                "<!doctype html><html lang=en><meta charset=utf-8><title>Kintsugi, every screen</title>"
                        + "<style>body{font:15px sans-serif;margin:2em;background:#FBF7F0;color:#1B212D}"
                        + "figure{display:inline-block;margin:.5em}figcaption{font-size:13px}img{border:1px solid #8C857A}"
                        + "</style><h1>Every screen</h1>\n");
        for (var group : groups().entrySet()) {
            html.append("<h2>").append(group.getKey()).append("</h2>\n");
            String at = group.getValue().getFileName().toString();
            for (String name : names(group.getValue())) {
                html.append("<figure><a href='%s/%s.png'><img loading=lazy width=%d alt='%s' src='%s/%s/%s.png'></a>"
                        .formatted(at, name, SMALL, name, at, THUMBNAILS, name));
                html.append("<figcaption>").append(name).append("</figcaption></figure>\n");
            }
        }
        Files.writeString(folder.resolve("index.html"), html.append("</html>\n"));
    }

    private Map<String, Path> groups() throws IOException {
        Map<String, Path> groups = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.filter(Files::isDirectory).toList()) {
                groups.put(Files.readString(each.resolve("group.txt")), each);
            }
        }
        return groups;
    }

    private static List<String> names(Path group) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(group)) {
            all.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".png"))
                    .map(file -> file.substring(0, file.length() - 4))
                    .sorted()
                    .forEach(names::add);
        }
        return names;
    }
}
