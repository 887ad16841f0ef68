package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kintsugi.guide.Content;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideReader;
import kintsugi.guide.ShippedGuides;
import kintsugi.home.OfferedGuide;
import kintsugi.participant.Argon2Cost;
import kintsugi.pdf.font.Faces;
import kintsugi.print.Press;
import kintsugi.print.printer.NoPrinters;
import kintsugi.print.printer.UsualPrinter;
import kintsugi.words.Words;
import kintsugi.workshop.Pause;
import kintsugi.workshop.Workplace;
import kintsugi.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A rehearsal as home begins it. */
@Timeout(120)
class PracticeTest {
    private static final GuideFiles FILES = ShippedGuides.all().get(0);

    @TempDir
    private Path folder;

    /** What home opened. */
    private record Risen(Workshop workshop, Papers papers, Runnable after) {}

    @Test
    void inARehearsalAreTheTwelveThatHomePromisesAndAPlaceForWhoRehearses() throws Exception {
        var risen = new CompletableFuture<Risen>();
        var pause = (Pause) time -> CompletableFuture.completedFuture(null);
        var place = new Workplace(
                Clock.systemUTC(), new SecureRandom(), new Argon2Cost(8, 1), Runnable::run, Runnable::run, pause);
        var words = Words.of(Locale.ENGLISH);
        var doors = new HomeDoors(
                new DataFolder(folder),
                place,
                new HomeCare(new DataFolder(folder), place, words),
                new Papers(folder, new Press(new Faces())),
                new SheetPrinter(words, UsualPrinter.of(NoPrinters::new)),
                (ready, settings, pin, papers, after) -> risen.complete(new Risen(ready.workshop(), papers, after)));

        var guide = new OfferedGuide(FILES, GuideReader.read(FILES).guide(), List.of(), false);
        doors.rehearse(guide).get(60, TimeUnit.SECONDS);

        Risen rehearsal = risen.get(60, TimeUnit.SECONDS);
        Workshop workshop = rehearsal.workshop();
        assertThat(rehearsal.papers().areOfRehearsals()).isTrue();
        assertThat(workshop.state().people()).isEqualTo(13);
        var all = new CompletableFuture<Integer>();
        workshop.listen(state -> {
            if (state.codes() == 12) {
                all.complete(state.people());
            }
        });
        reflect(workshop);
        assertThat(all.get(60, TimeUnit.SECONDS)).isEqualTo(13);
        assertThat(words.text("home.rehearse.text")).contains("twelve invented people", "you are the thirteenth");
        rehearsal.after().run();
    }

    private static void reflect(Workshop workshop) {
        var scenes = workshop.state().scenes();
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).content() instanceof Content.Reflect) {
                workshop.go(i).join();
            }
        }
        workshop.next().join();
    }
}
