package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import kintsugi.audience.AudienceModel;
import kintsugi.display.Ticker;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideNews;
import kintsugi.guide.GuideReader;
import kintsugi.guide.PromptKey;
import kintsugi.guide.ShippedGuides;
import kintsugi.participant.Argon2Cost;
import kintsugi.plan.PlanWish;
import kintsugi.stage.GuidePictures;
import kintsugi.store.MemoryArchive;
import kintsugi.support.SetClock;
import kintsugi.workshop.Workplace;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.Workshops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A facilitator mends the wording of a guide in its file while the evening runs with it. */
class LiveGuideTest {
    private static final GuideFiles FILES = ShippedGuides.all().get(0);
    private static final String STEP = "01-open-communication.md";
    private static final PromptKey LISTEN = new PromptKey("open-communication", "listen-better");

    @TempDir
    private Path temp;

    private final SetClock clock = new SetClock(Instant.parse("2026-11-10T18:00:00Z"));
    private final MemoryArchive archive = new MemoryArchive();
    private final Workshops workshops = new Workshops(
            archive,
            new Workplace(
                    clock,
                    new SecureRandom(),
                    new Argon2Cost(8, 1),
                    Runnable::run,
                    Runnable::run,
                    time -> CompletableFuture.completedFuture(null)));
    private final Beats beats = new Beats();
    private Path file;
    private Workshop workshop;
    private AudienceModel room;
    private LiveGuide live;

    /** Seconds that pass when the test says so. */
    private static final class Beats implements Ticker {
        private Runnable tick = () -> {};

        @Override
        public void start(Runnable each) {
            tick = each;
        }

        @Override
        public void stop() {
            tick = () -> {};
        }
    }

    @BeforeEach
    void begin() throws IOException {
        Path folder = temp.resolve(FILES.id());
        for (var each : FILES.files().entrySet()) {
            Path there = folder.resolve(each.getKey());
            Files.createDirectories(there.getParent());
            Files.write(there, each.getValue());
        }
        file = folder.resolve(STEP);
        var guide = GuideReader.read(FILES).guide().orElseThrow();
        workshop = workshops
                .start(OpenArchive.setup(new GuideChoice(FILES, guide), 16, 5, List.of(), 14))
                .join();
        room = new AudienceModel(workshop.state(), clock, view -> 1, shown -> {});
        workshop.listen(room::follow);
        live = new LiveGuide(
                workshop,
                new LiveGuide.Source(FILES, new GuidePictures(FILES.files()), folder),
                beats,
                Runnable::run,
                Runnable::run);
        seconds();
        assertThat(live.news()).isInstanceOf(GuideNews.AsBefore.class);
    }

    private void seconds() {
        for (int i = 0; i < 3; i++) {
            beats.tick.run();
        }
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
        seconds();
    }

    private void goTo(String scene) {
        var scenes = workshop.state().scenes();
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).id().equals(scene)) {
                workshop.go(i).join();
            }
        }
        assertThat(room.view().scene().id()).isEqualTo(scene);
    }

    private String read() {
        return ((Content.Slide) room.view().scene().content()).body().text();
    }

    private Optional<Guide> kept() {
        return archive.guide(workshop.state().id())
                .join()
                .flatMap(files -> GuideReader.read(files).guide());
    }

    @Test
    void newWordsReachTheRoomOnlyWhenTheyAreTakenAndPlansAndAFreshStartThenKnowThem() throws IOException {
        goTo("open-communication/slide-2");
        String before = read();
        edit("- I say one thing, and keep it short.", "- I say one thing, in ten words.");
        edit("When do I listen better?", "When is it easier for me to listen?");
        edit("## At home\n", "## At home\n\nTwo minutes each, no more.\n");

        assertThat(live.news()).isInstanceOf(GuideNews.Reworded.class);
        assertThat(read()).isEqualTo(before);
        assertThat(kept()).isEqualTo(GuideReader.read(FILES).guide());

        live.take();

        assertThat(live.news()).isInstanceOf(GuideNews.AsBefore.class);
        assertThat(read()).contains("in ten words").doesNotContain("keep it short");
        assertThat(workshop.state().guide().prompt(LISTEN).orElseThrow().question())
                .isEqualTo("When is it easier for me to listen?");
        assertThat(practice()).contains("Two minutes each, no more.");
        seconds();
        assertThat(live.news()).isInstanceOf(GuideNews.AsBefore.class);

        var again = workshops
                .resume(
                        workshop.state().id(),
                        List.of(),
                        files -> GuideReader.read(files).guide().orElseThrow())
                .join();
        assertThat(again.state().scene()).isEqualTo(workshop.state().scene());
        assertThat(again.state().guide()).isEqualTo(workshop.state().guide());
    }

    /** What a plan made now says to do at home. */
    private String practice() {
        workshop.next().join();
        var seat = workshops.seat(workshop).join();
        var begun = seat.begin("en").join();
        seat.confirm(begun.turn(), begun.code()).join();
        var plan = seat.plan(
                        begun.turn(), new PlanWish(Set.of(), Set.of(), Optional.empty(), LocalDate.of(2026, 11, 10)))
                .join();
        seat.end(begun.turn()).join();
        return plan.practice().toString();
    }

    @Test
    void aMistakeOrAnotherIdLeavesTheLastGoodGuideAndTellsTheLine() throws IOException {
        goTo("open-communication/slide-2");
        var before = room.view();
        edit("## Activity: Listening pairs", "## Aktivity: Listening pairs");
        assertThat(refused()).startsWith("rebuilding-trust/" + STEP + ":");
        edit("## Aktivity: Listening pairs", "## Activity: Listening pairs");
        assertThat(live.news()).isInstanceOf(GuideNews.AsBefore.class);

        edit("#listen-better", "#listening");
        assertThat(refused()).endsWith("live-prompt-id");
        live.take();

        assertThat(room.view()).isEqualTo(before);
        assertThat(workshop.state().guide())
                .isEqualTo(GuideReader.read(FILES).guide().orElseThrow());
        assertThat(refused()).endsWith("live-prompt-id");
        live.leave();
        seconds();
        assertThat(live.news()).isInstanceOf(GuideNews.AsBefore.class);
    }

    private String refused() {
        assertThat(live.news()).isInstanceOf(GuideNews.Refused.class);
        var first = ((GuideNews.Refused) live.news()).problems().get(0);
        return first.file() + ":" + first.line() + " " + first.key();
    }
}
