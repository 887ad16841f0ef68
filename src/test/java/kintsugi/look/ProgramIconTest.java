package kintsugi.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class ProgramIconTest {
    @Test
    void thereIsAPictureForATitleBarAndOneForATaskBar() {
        assertThat(ProgramIcon.images())
                .extracting(image -> image.getWidth(null), image -> image.getHeight(null))
                .containsExactly(tuple(64, 64), tuple(128, 128));
    }

    @Test
    void noPictureIsEmpty() {
        for (var image : ProgramIcon.images()) {
            int side = image.getWidth(null);
            var drawn = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
            drawn.createGraphics().drawImage(image, 0, 0, null);
            assertThat(drawn.getRGB(side / 2, side / 2) >>> 24).isPositive();
        }
    }
}
