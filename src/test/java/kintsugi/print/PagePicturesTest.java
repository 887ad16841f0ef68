package kintsugi.print;

import static org.assertj.core.api.Assertions.assertThat;

import kintsugi.pdf.PaperSize;
import org.junit.jupiter.api.Test;

class PagePicturesTest {
    @Test
    void everyPageIsDrawnAtTheHeightAskedFor() {
        byte[] pdf = new PlanPrinter(Samples.PRESS).print(Samples.emptyPlan("en"), PaperSize.LETTER);

        assertThat(PagePictures.of(pdf, 440)).hasSize(Text.pages(pdf)).allSatisfy(page -> {
            assertThat(page.getHeight()).isEqualTo(440);
            assertThat(page.getWidth()).isEqualTo(340);
        });
    }
}
