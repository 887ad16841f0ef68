package kintsugi.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import kintsugi.pdf.font.Faces;
import kintsugi.pdf.write.PdfWriter;
import org.junit.jupiter.api.Test;

final class PageImagesTest {
    @Test
    void eachPageIsAPictureOfThePaperAtTheResolutionAskedFor() {
        List<BufferedImage> pages = PageImages.of(new PdfWriter(new Faces()).write(Samples.plan()), 72);
        assertThat(pages).hasSize(4).allSatisfy(page -> {
            assertThat(page.getWidth()).isBetween(595, 596);
            assertThat(page.getHeight()).isBetween(841, 842);
        });
        assertThat(pages.get(0).getRGB(590, 5)).isEqualTo(0xFFFFFFFF);
        assertThat(darkest(pages.get(0))).isLessThan(60);
    }

    private static int darkest(BufferedImage page) {
        int darkest = 255;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                darkest = Math.min(darkest, page.getRGB(x, y) & 255);
            }
        }
        return darkest;
    }
}
