package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import kintsugi.guide.Content;
import kintsugi.settings.Command;
import kintsugi.settings.Keymap;
import kintsugi.settings.Stroke;
import kintsugi.stage.SceneView;
import kintsugi.workshop.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresenterModelTest {
    private final Leading leading = new Leading();
    private final PresenterModel model = leading.model;

    @ParameterizedTest
    @EnumSource(
            value = Stroke.class,
            names = {"PAGE_DOWN", "RIGHT", "SPACE", "N", "ENTER"})
    void everyKeyForwardShowsTheNextSceneAndEveryKeyBackTheOneBefore(Stroke forward) {
        model.press(forward, true);
        assertThat(model.state().evening().position()).isEqualTo(1);

        for (var back : List.of(Stroke.PAGE_UP, Stroke.LEFT, Stroke.P, Stroke.BACKSPACE)) {
            model.jump(1);
            model.press(back, true);
            assertThat(model.state().evening().position()).as(back.name()).isZero();
        }
    }

    @Test
    void outsideTheRoomPaneOnlyPageKeysF5F8AndEscMeanAnything() {
        for (var stroke : Stroke.values()) {
            boolean everywhere = List.of(Stroke.PAGE_DOWN, Stroke.PAGE_UP, Stroke.F5, Stroke.F8, Stroke.ESCAPE)
                    .contains(stroke);
            assertThat(model.press(stroke, false)).as(stroke.name()).isEqualTo(everywhere);
        }
    }

    @Test
    void keysThatTheFacilitatorChoseActInPlaceOfTheOldOnesAndClickersKeepTheirs() {
        var chosen = new Leading(Keymap.STANDARD.with(Command.BLACK, Stroke.K)).model;

        chosen.press(Stroke.B, true);
        assertThat(chosen.state().room().cover()).isEqualTo(Sight.Cover.NONE);
        chosen.press(Stroke.K, true);
        assertThat(chosen.state().room().cover()).isEqualTo(Sight.Cover.BLACK);
        chosen.press(Stroke.PERIOD, true);
        assertThat(chosen.state().room().cover()).isEqualTo(Sight.Cover.NONE);
        chosen.press(Stroke.PAGE_DOWN, false);
        assertThat(chosen.state().evening().position()).isEqualTo(1);
    }

    @Test
    void fiveHundredKeysOfAClickerLeaveTheRoomOnASceneThatIsShownHereAndEndNothing() {
        var random = new Random(20261110);
        var keys = List.of(
                Stroke.PAGE_DOWN,
                Stroke.PAGE_DOWN,
                Stroke.PAGE_UP,
                Stroke.F5,
                Stroke.ESCAPE,
                Stroke.B,
                Stroke.PERIOD,
                Stroke.W,
                Stroke.COMMA,
                Stroke.F,
                Stroke.ENTER,
                Stroke.SPACE,
                Stroke.LEFT,
                Stroke.RIGHT,
                Stroke.HOME,
                Stroke.END,
                Stroke.G);
        for (int i = 0; i < 500; i++) {
            var stroke = keys.get(random.nextInt(keys.size()));
            model.press(stroke, random.nextInt(4) > 0);
            leading.seconds(random.nextInt(90));
            var state = model.state();
            assertThat(state.room()).as(i + " " + stroke).isEqualTo(leading.sight());
            if (!state.room().held()) {
                assertThat(state.apart()).as(i + " " + stroke).isFalse();
            }
            assertThat(state.evening().phase()).isEqualTo(Phase.LIVE);
            assertThat(state.finish()).isInstanceOf(Finish.NotYet.class);
        }
        assertThat(leading.saved).isEmpty();
        assertThat(leading.kiosks).isZero();
    }

    @Test
    void aNumberAndEnterJumpToThatScene() {
        model.digit(0);
        model.digit(1);
        model.digit(2);
        assertThat(model.state().typed()).isEqualTo("12");

        model.press(Stroke.ENTER, true);

        assertThat(model.state().evening().position()).isEqualTo(11);
        assertThat(model.state().typed()).isEmpty();
    }

    @Test
    void aNumberPastTheEndMeansTheLastSceneAndEscTakesANumberBack() {
        List.of(9, 9, 9, 9, 9).forEach(model::digit);
        model.press(Stroke.ENTER, true);
        assertThat(leading.scene()).isEqualTo("closing/closing");

        model.digit(1);
        model.press(Stroke.ESCAPE, true);
        assertThat(model.state().typed()).isEmpty();
        assertThat(model.state().question()).isEmpty();
    }

    @Test
    void frozenTheRoomStaysWhileTheFacilitatorLooksAhead() {
        model.press(Stroke.F, true);
        model.press(Stroke.PAGE_DOWN, true);

        assertThat(model.state().room().view().scene().id()).isEqualTo("title");
        assertThat(model.state().apart()).isTrue();

        model.press(Stroke.F, true);
        assertThat(model.state().apart()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stroke.class,
            names = {"B", "PERIOD", "W", "COMMA"})
    void blackAndWhiteComeAndGoByTheSameKey(Stroke stroke) {
        model.press(stroke, true);
        assertThat(model.state().room().cover()).isNotEqualTo(Sight.Cover.NONE);

        model.press(stroke, true);
        assertThat(model.state().room().cover()).isEqualTo(Sight.Cover.NONE);
    }

    @Test
    void escOnlyAsksAndAPageKeyGoesOnWithTheEvening() {
        model.press(Stroke.ESCAPE, false);
        assertThat(model.state().question()).contains(Question.LEAVE);

        model.press(Stroke.PAGE_DOWN, false);
        assertThat(model.state().question()).isEmpty();
        assertThat(model.state().evening().position()).isEqualTo(1);
    }

    @Test
    void f5AndEscInTurnAsAClickerSendsThemEndNothing() {
        for (int i = 0; i < 20; i++) {
            model.press(i % 2 == 0 ? Stroke.F5 : Stroke.ESCAPE, false);
        }

        assertThat(model.state().evening().phase()).isEqualTo(Phase.LIVE);
        assertThat(model.state().question()).isEmpty();
    }

    @Test
    void escLeavesThePaneOnTopFirst() {
        model.press(Stroke.G, true);
        assertThat(model.state().pane()).isEqualTo(Pane.GRID);

        model.press(Stroke.ESCAPE, true);
        assertThat(model.state().pane()).isEqualTo(Pane.SCENES);
        assertThat(model.state().question()).isEmpty();
    }

    @Test
    void thePromptWhoseTextsAreReadFollowsTheScenesThatAskForOne() {
        var first = leading.ask();
        model.show(Pane.MODERATION);
        assertThat(model.state().moderation().prompt()).contains(first);

        do {
            model.press(Stroke.PAGE_DOWN, false);
        } while (model.state().asked().isEmpty() || model.state().asked().contains(first));

        assertThat(model.state().pane()).isEqualTo(Pane.MODERATION);
        assertThat(model.state().moderation().prompt())
                .hasValueSatisfying(now -> assertThat(model.state().asked()).contains(now));

        do {
            model.press(Stroke.PAGE_DOWN, false);
        } while (!model.state().asked().isEmpty());
        assertThat(model.state().asked()).isEmpty();
        assertThat(model.state().moderation().prompt()).isPresent();
    }

    @Test
    void theKioskOpensOnlyAfterTheFacilitatorSaidThatTheRoomDoesNotSeeIt() {
        model.ask(Question.KIOSK);
        model.dismiss();
        assertThat(leading.kiosks).isZero();

        model.ask(Question.KIOSK);
        model.confirm();
        assertThat(leading.kiosks).isEqualTo(1);
    }

    @Test
    void onePersonMoreMakesAPlace() {
        model.onePersonMore();

        assertThat(model.state().evening().people()).isEqualTo(17);
    }

    @Test
    void timeGoneIsSetBesideTimePlanned() {
        leading.goTo(Content.Reflect.class);
        int planned = model.state().evening().scene().seconds();
        leading.seconds(planned + 60);

        var pace = model.state().pace();

        assertThat(pace.inScene()).isEqualTo(Duration.ofSeconds(planned + 60));
        assertThat(pace.sceneShare()).isEqualTo(1);
        assertThat(pace.inEvening()).isEqualTo(pace.inScene());
        long before = model
                .state()
                .evening()
                .scenes()
                .subList(0, model.state().evening().position())
                .stream()
                .mapToLong(scene -> scene.seconds())
                .sum();
        assertThat(pace.behind()).isEqualTo(Duration.ofSeconds(60 - before));
    }

    @Test
    void duringAPauseAClickerMovesNothingAndTheScenesTimeStandsStill() {
        leading.goTo(Content.Reflect.class);
        leading.seconds(60);
        String scene = leading.scene();

        model.press(Stroke.C, true);
        leading.seconds(300);
        model.press(Stroke.PAGE_DOWN, false);
        model.press(Stroke.PAGE_UP, false);

        assertThat(leading.scene()).isEqualTo(scene);
        assertThat(model.state().room().view().scene().id()).isEqualTo(SceneView.CALM);
        assertThat(model.state().pace().inScene()).isEqualTo(Duration.ofMinutes(1));
        assertThat(model.state().pace().inEvening()).isEqualTo(Duration.ofMinutes(6));

        model.press(Stroke.C, true);
        leading.seconds(5);
        assertThat(model.state().room().view().scene().id()).isEqualTo(scene);
        assertThat(model.state().pace().inScene()).isEqualTo(Duration.ofSeconds(65));
        model.press(Stroke.PAGE_DOWN, false);
        assertThat(leading.scene()).isNotEqualTo(scene);
    }

    @Test
    void aClockThatIsPutBackGivesNoTimeBack() {
        leading.seconds(-3600);

        assertThat(model.state().pace().inScene()).isZero();
    }

    @Test
    void stoppingForTonightSavesTheSummaryAndForgetsNothing() {
        model.ask(Question.STOP);
        model.confirm();

        assertThat(model.state().finish()).isInstanceOfSatisfying(Finish.Done.class, done -> {
            assertThat(done.receipt()).isEmpty();
            assertThat(done.files()).hasSize(2);
        });
        assertThat(leading.workshops.list().join()).hasSize(1);
        model.leave();
        assertThat(leading.left).isEqualTo(1);
    }

    @Test
    void closingForgetsAndSaysWhatWent() {
        leading.share(leading.ask(), "one", "two");
        model.ask(Question.CLOSE);
        model.confirm();

        assertThat(model.state().finish())
                .isInstanceOfSatisfying(
                        Finish.Done.class,
                        done -> assertThat(done.receipt().orElseThrow().codes()).isEqualTo(2));
        assertThat(leading.workshops.list().join()).isEmpty();
        assertThat(leading.saved).hasSize(1);
    }

    @Test
    void aSummaryThatCouldNotBeWrittenIsTriedAgain() {
        leading.fullDisk = true;
        model.ask(Question.STOP);
        model.confirm();
        assertThat(model.state().finish())
                .isInstanceOfSatisfying(
                        Finish.Done.class, done -> assertThat(done.files()).isEmpty());

        leading.fullDisk = false;
        model.again();
        assertThat(leading.saved).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {"LEAVE", "STOP", "CLOSE"})
    void aRehearsalHasOneEndWhichKeepsNothing(Question asked) {
        leading.rehearsal = true;
        leading.share(leading.ask(), "one", "two");
        model.ask(asked);
        assertThat(model.state().question()).contains(Question.REHEARSED);

        model.confirm();

        assertThat(model.state().finish()).isInstanceOf(Finish.Done.class);
        assertThat(leading.workshops.list().join()).isEmpty();
    }

    @Test
    void escInARehearsalAsksAboutTheRehearsalAndAgainPutsTheQuestionAway() {
        leading.rehearsal = true;
        model.press(Stroke.ESCAPE, false);
        assertThat(model.state().question()).contains(Question.REHEARSED);

        model.press(Stroke.ESCAPE, false);
        assertThat(model.state().question()).isEmpty();
    }

    @Test
    void afterTheEndNoKeyMovesAScene() {
        model.ask(Question.STOP);
        model.confirm();
        model.press(Stroke.PAGE_DOWN, true);

        assertThat(model.state().evening().position()).isZero();
    }

    @Test
    void anArchiveThatFailsShowsAsTrouble() {
        leading.archive.close();
        model.press(Stroke.PAGE_DOWN, true);

        assertThat(model.state().evening().trouble()).isPresent();
        assertThat(model.state().evening().position()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-9, 9})
    void notesGrowAndShrinkWithinReason(int by) {
        model.resizeNotes(by);

        assertThat(model.state().noteSize()).isEqualTo(by < 0 ? 0 : PresenterState.LARGEST_NOTES);
    }
}
