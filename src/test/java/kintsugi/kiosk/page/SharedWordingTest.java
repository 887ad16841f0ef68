package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import kintsugi.figure.Light;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.NotebookRow;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.look.Look;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.workshop.Offer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where an answer was changed after it was shared, its writer reads what is really in the box, and what is not. */
@ExtendWith(OnEventThread.class)
class SharedWordingTest {
    private static final String EARLIER = "An earlier";

    private final Rig rig = new Rig();
    private KioskPanel panel;

    @BeforeEach
    void install() {
        Look.install(Light.PAPER);
        panel = new KioskPanel(rig.model());
    }

    @Test
    void whatISharedShowsTheWordingInTheBoxAndWhatWasWrittenSince() {
        rig.open(GalleryAgain.changed());
        rig.model().notebook().open(new NotebookRow.Shared());
        OffScreen screen = OffScreen.of(panel, 1024, 768);

        assertThat(spoken())
                .contains("the lamp in the hall", Gallery.WORDS, "On a walk", "In the car, side by side", "9");
        assertThat(spoken()).contains("This is what is shared", "Since then you wrote this");
        assertThat(screen.all(Key.class)).extracting(Key::getText).contains("Share the change", "Count the change");
    }

    @Test
    void aStepSaysThatAnEarlierWordingIsShared() {
        rig.open(GalleryAgain.changed());
        rig.model().notebook().open(new NotebookRow.Step("boundaries"));
        OffScreen.of(panel, 1024, 768);

        assertThat(spoken()).contains(EARLIER, Gallery.WORDS).doesNotContain("Shared without your name");
    }

    @Test
    void theQuestionSaysItWhileItIsSoAndLeadsToTheEarlierWording() {
        rig.open(GalleryAgain.changed());
        rig.model().revisit(SampleGuide.SAFER.key());
        OffScreen screen = OffScreen.of(panel, 1024, 768);
        assertThat(spoken()).contains(EARLIER).doesNotContain("the lamp in the hall");
        assertThat(screen.find(Key.class, "keep").getText()).isEqualTo("Take it back");
        assertThat(screen.find(Key.class, "share").getText()).isEqualTo("Share the change");
        rig.model().asking().type("the lamp in the hall");
        assertThat(spoken()).doesNotContain(EARLIER);
        assertThat(screen.find(Key.class, "read-shared").isVisible()).isFalse();
        rig.model().asking().type("");
        assertThat(screen.find(Key.class, "share").getText()).isEqualTo("Leave it shared");
        screen.click(screen.find(Key.class, "read-shared"));

        assertThat(spoken()).contains("the lamp in the hall");
        screen.resize(1024, 768);
        screen.click(screen.find(Key.class, "keep"));
        assertThat(rig.seat().calls()).contains("withdraw");
    }

    @Test
    void whileItIsFoldedNothingIsSaidOfItAndTheButtonOnlyShowsIt() {
        rig.open(GalleryAgain.changed());
        for (var prompt : new Prompt[] {SampleGuide.SAFER, SampleGuide.HOPE}) {
            rig.model().revisit(prompt.key());
            GalleryAgain.away(rig);
            OffScreen screen = OffScreen.of(panel, 1024, 768);
            assertThat(spoken()).doesNotContain("Only your code", EARLIER, "Keep to myself", "Take it back");
            Key keep = screen.find(Key.class, "keep");
            assertThat(keep.getText()).isEqualTo(prompt.equals(SampleGuide.SAFER) ? "Show my words" : "Show my answer");
            screen.click(keep);
            assertThat(rig.page(AskPage.class).folded()).isFalse();
            assertThat(keep.getText()).isEqualTo("Take it back");
            rig.model().asking().skip();
            rig.model().asking().skip();
        }
    }

    @Test
    void whatNobodySawIsReadAndRemovedInItsStep() {
        rig.open(GalleryAgain.changed().lettingGo(SampleGuide.SAFER.key()));
        rig.model().notebook().open(new NotebookRow.Step("boundaries"));
        OffScreen screen = OffScreen.of(panel, 1024, 768);
        assertThat(spoken()).contains("the lamp in the hall", Gallery.WORDS, "nobody saw it");
        rig.model().notebook().forget(SampleGuide.SAFER.key());

        assertThat(rig.seat().calls()).contains("save Forget");
        assertThat(spoken()).contains(Gallery.WORDS).doesNotContain("the lamp in the hall");
        assertThat(screen.all(Key.class)).extracting(Key::getText).doesNotContain("Remove");
    }

    @Test
    void aNumberAndAChoiceSaySoToo() {
        rig.open(GalleryAgain.changed());
        for (var prompt : new Prompt[] {SampleGuide.HOPE, SampleGuide.WHERE}) {
            rig.model().revisit(prompt.key());
            OffScreen screen = OffScreen.of(panel, 1024, 768);
            assertThat(spoken()).contains(EARLIER);
            assertThat(screen.find(Key.class, "keep").getText()).isEqualTo("Take it back");
            screen.click(screen.find(Key.class, "read-shared"));
            assertThat(spoken()).contains(prompt.equals(SampleGuide.HOPE) ? "9" : "On a walk");
            rig.model().asking().sayItAnew();
            rig.model().asking().skip();
        }
    }

    @Test
    void theNotebookShowsTheEarlierWordsBeforeTheyGoAndSaysThatTheyStandNowhereElse() {
        rig.open(GalleryAgain.changed());
        rig.model().notebook().open(new NotebookRow.Step("boundaries"));
        OffScreen screen = OffScreen.of(panel, 1024, 768);
        screen.click(screen.all(Key.class).stream()
                .filter(key -> key.getText().equals("Take it back"))
                .findFirst()
                .orElseThrow());

        assertThat(rig.seat().calls()).doesNotContain("withdraw");
        assertThat(spoken())
                .contains("the lamp in the hall", "kept nowhere any more", "shortened or retold")
                .doesNotContain("Your notebook stays");
    }

    @Test
    void aLateChangeSaysThatTheEarlierOneGoesAndThisOneWaits() {
        Offer now = rig.seat().offer().join();
        rig.seat()
                .offers(new Offer(
                        now.guide(),
                        now.circle(),
                        now.placesLeft(),
                        now.open(),
                        now.round(),
                        now.open().stream().map(Prompt::key).toList(),
                        now.tonight(),
                        now.steps(),
                        now.step(),
                        now.help(),
                        now.closed()));
        rig.open(GalleryAgain.changed());
        rig.model().revisit(SampleGuide.SAFER.key());
        OffScreen screen = OffScreen.of(panel, 1024, 768);
        String told = "The earlier one goes. This one waits for six more";
        assertThat(spoken()).contains(told);
        rig.model().asking().readShared();
        assertThat(spoken()).contains(told);
        screen.settle(1024, 768);
        assertThat(screen.all(ScrollBox.class))
                .noneMatch(box -> box.getVerticalScrollBar().isVisible());
        rig.model().asking().share();
        assertThat(spoken()).contains(told);
        rig.model().asking().sayItAnew();
        rig.model().asking().type("the lamp in the hall");
        assertThat(screen.find(Key.class, "share").getText()).isEqualTo("Leave it shared");
        assertThat(spoken()).doesNotContain(told);
    }

    private String spoken() {
        return OverTheShoulder.spoken(panel);
    }
}
