package kintsugi;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import kintsugi.support.Hands;
import kintsugi.support.VirtualDesktop;

/** Pictures of an evening in {@code target/evening}, for people to look at. */
final class KeptPictures {
    private static final Path PICTURES = Path.of("target", "evening");

    private final Hands hands;
    private final String name;
    private final Set<String> pictures = new HashSet<>();

    /** Pictures whose files begin with this name; none are kept where it is empty. */
    KeptPictures(Hands hands, String name) {
        this.hands = hands;
        this.name = name;
    }

    /** Leaves a picture of the whole desktop; the first of each kind. */
    void keep(String of) {
        if (name.isEmpty() || !pictures.add(of)) {
            return;
        }
        BufferedImage all = hands.picture(VirtualDesktop.LEFT.union(VirtualDesktop.RIGHT));
        File file = PICTURES.resolve("%s-%02d-%s.png".formatted(name, pictures.size(), of))
                .toFile();
        file.getParentFile().mkdirs();
        try {
            ImageIO.write(all, "png", file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
