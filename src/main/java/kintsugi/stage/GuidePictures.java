package kintsugi.stage;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The pictures of a guide, never larger in memory than they are shown. One that is missing, broken, no picture at all or
 * beyond all measure isn't there; whoever shows it then has its words. Threads may share it.
 */
public final class GuidePictures {
    /** A guide without pictures. */
    public static final GuidePictures NONE = new GuidePictures(Map.of());

    private static final int KEPT = 4;
    private static final long MOST_PIXELS = 500_000_000;
    private static final System.Logger LOG = System.getLogger(GuidePictures.class.getName());

    private Map<String, byte[]> files;
    private final Map<Wanted, Optional<BufferedImage>> made = new LinkedHashMap<>();

    private record Wanted(String file, int width, int height) {}

    /**
     * The pictures among these files.
     *
     * @param files by path inside the guide; not to be changed
     */
    public GuidePictures(Map<String, byte[]> files) {
        this.files = files;
    }

    /** The whole picture as large as it holds in this box, in px; none where it can't be shown. */
    synchronized Optional<BufferedImage> within(String file, int width, int height) {
        var wanted = new Wanted(file, Math.max(1, width), Math.max(1, height));
        var ready = made.remove(wanted);
        var picture = ready == null ? read(wanted) : ready;
        made.put(wanted, picture);
        Iterator<Wanted> oldest = made.keySet().iterator();
        while (made.size() > KEPT) {
            oldest.next();
            oldest.remove();
        }
        return picture;
    }

    /** Knows these too, under names that it doesn't know yet. Not to be called of {@link #NONE}. */
    public synchronized void add(Map<String, byte[]> more) {
        Map<String, byte[]> all = new HashMap<>(more);
        all.putAll(files);
        replace(all);
    }

    /** Knows these from now on, and no others. Not to be called of {@link #NONE}. */
    public synchronized void replace(Map<String, byte[]> others) {
        files = others;
        made.clear();
    }

    private Optional<BufferedImage> read(Wanted wanted) {
        byte[] bytes = files.get(wanted.file());
        if (bytes == null) {
            return Optional.empty();
        }
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? read(readers.next(), stream, wanted) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            // The readers of the JDK answer damaged bytes with any kind of exception.
            LOG.log(System.Logger.Level.WARNING, "A picture of the guide can not be read");
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader, ImageInputStream stream, Wanted wanted)
            throws IOException {
        try {
            reader.setInput(stream, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            var size = size((double) width, (double) height, wanted);
            int every = (int) Math.max(1, Math.min(width / size.width, height / size.height) / 2);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(every, every, 0, 0);
            return Optional.of(scaled(reader.read(0, param), size));
        } finally {
            reader.dispose();
        }
    }

    private static Dimension size(double width, double height, Wanted wanted) {
        double scale = Math.min(wanted.width() / width, wanted.height() / height);
        return new Dimension(
                (int) Math.max(1, Math.round(width * scale)), (int) Math.max(1, Math.round(height * scale)));
    }

    private static BufferedImage scaled(BufferedImage from, Dimension size) {
        var half = from;
        while (half.getWidth() >= 2 * size.width && half.getHeight() >= 2 * size.height) {
            half = drawn(half, half.getWidth() / 2, half.getHeight() / 2);
        }
        return drawn(half, size.width, size.height);
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(from, 0, 0, width, height, null);
        graphics.dispose();
        return to;
    }
}
