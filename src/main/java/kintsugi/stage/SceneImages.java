package kintsugi.stage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Scenes as pictures; works without a display. Threads may share it. */
public final class SceneImages {
    private final ScenePainter painter;

    /** Pictures by this painter. */
    public SceneImages(ScenePainter painter) {
        this.painter = painter;
    }

    /** A picture of this size in px, without transparency. */
    public BufferedImage image(SceneView view, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            painter.paint(graphics, view, width, height);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** The same as the bytes of a PNG file; nothing goes through the disk. */
    public byte[] png(SceneView view, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image(view, width, height), "png", stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
