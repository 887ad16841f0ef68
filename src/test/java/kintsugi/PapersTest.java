package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideReader;
import kintsugi.guide.ShippedGuides;
import kintsugi.pdf.font.Faces;
import kintsugi.print.Press;
import kintsugi.settings.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @TempDir
    private Path folder;

    @Test
    void noPaperTakesThePlaceOfAnotherAndThoseOfARehearsalLieApart() {
        Guide guide = GuideReader.read(ShippedGuides.all().get(0)).guide().orElseThrow();
        Papers papers = new Papers(folder, new Press(new Faces()));

        assertThat(papers.worksheets(guide, Paper.A4, DAY))
                .exists()
                .isEqualTo(folder.resolve("worksheets-2026-11-10.pdf"));
        assertThat(papers.worksheets(guide, Paper.A4, DAY)).isEqualTo(folder.resolve("worksheets-2026-11-10-2.pdf"));
        assertThat(papers.ofRehearsals().worksheets(guide, Paper.A4, DAY))
                .isEqualTo(folder.resolve("rehearsals").resolve("worksheets-2026-11-10.pdf"));
    }
}
