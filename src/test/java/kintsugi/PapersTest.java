package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kintsugi.guide.Agenda;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideReader;
import kintsugi.guide.ShippedGuides;
import kintsugi.pdf.font.Faces;
import kintsugi.print.Press;
import kintsugi.settings.Paper;
import kintsugi.workshop.Summary;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @TempDir
    private Path folder;

    @Test
    void aSummaryOfARehearsalSaysSoInItsNamesAndInItsTitle() throws IOException {
        Guide guide = GuideReader.read(ShippedGuides.all().get(0)).guide().orElseThrow();
        Summary summary = new Summary(guide, DAY, 13, 12, List.of(), List.of(), List.of(), 60);
        Papers papers = new Papers(folder, new Press(new Faces()));

        List<Path> rehearsed = papers.ofRehearsals().summary(summary, 5, Paper.A4, Locale.ENGLISH);
        List<Path> real = papers.summary(summary, 5, Paper.A4, Locale.ENGLISH);

        assertThat(rehearsed)
                .extracting(file -> folder.relativize(file))
                .containsExactly(
                        Path.of("rehearsals", "rehearsal-summary-2026-11-10.pdf"),
                        Path.of("rehearsals", "rehearsal-summary-2026-11-10.csv"));
        assertThat(text(rehearsed.get(0))).contains("Rehearsal: how an invented evening went");
        assertThat(text(real.get(0))).doesNotContain("Rehearsal");
        assertThat(papers.areOfRehearsals()).isFalse();
        assertThat(papers.ofRehearsals().areOfRehearsals()).isTrue();
    }

    private static String text(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void noPaperTakesThePlaceOfAnotherAndThoseOfARehearsalLieApart() {
        Guide guide = GuideReader.read(ShippedGuides.all().get(0)).guide().orElseThrow();
        Papers papers = new Papers(folder, new Press(new Faces()));

        assertThat(papers.worksheets(guide, Agenda.whole(guide).steps(), Paper.A4, DAY))
                .exists()
                .isEqualTo(folder.resolve("worksheets-2026-11-10.pdf"));
        assertThat(papers.worksheets(guide, Agenda.whole(guide).steps(), Paper.A4, DAY))
                .isEqualTo(folder.resolve("worksheets-2026-11-10-2.pdf"));
        assertThat(papers.ofRehearsals().worksheets(guide, Agenda.whole(guide).steps(), Paper.A4, DAY))
                .isEqualTo(folder.resolve("rehearsals").resolve("worksheets-2026-11-10.pdf"));
    }
}
