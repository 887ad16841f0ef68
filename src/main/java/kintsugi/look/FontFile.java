package kintsugi.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A font that comes with the program, read when it is first needed. */
final class FontFile {
    private final String resource;
    private @Nullable Font read;

    FontFile(String resource) {
        this.resource = resource;
    }

    synchronized Font font() {
        var font = read == null ? read() : read;
        read = font;
        return font;
    }

    private Font read() {
        try (var stream = Objects.requireNonNull(FontFile.class.getResourceAsStream(resource), resource)) {
            var font = Font.createFont(Font.TRUETYPE_FONT, stream);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FontFormatException failure) {
            throw new IllegalStateException(resource + " is damaged", failure);
        }
    }
}
