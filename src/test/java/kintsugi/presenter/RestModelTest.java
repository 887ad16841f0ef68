package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;
import kintsugi.settings.Stroke;
import kintsugi.workshop.WorkshopState;
import org.junit.jupiter.api.Test;

/** "We end at 21:00", an early end and five minutes more: seen before they happen, and followed by the room. */
class RestModelTest {
    private final Leading leading = new Leading();
    private final PresenterModel model = leading.model;

    @Test
    void whatGoesIsShownBeforeItGoesAndOnlyGoesWhenItIsTaken() {
        leading.goTo(Content.Reflect.class);
        var before = leading.workshop.state();
        model.press(Stroke.E, true);
        type(1, 9, 0, 0);

        var seen = rest();
        assertThat(seen.ends().toLocalTime()).hasToString("19:00");
        assertThat(seen.rest().losses()).isNotEmpty();
        assertThat(seen.rest().fits()).isTrue();
        assertThat(leading.workshop.state().scenes()).isEqualTo(before.scenes());

        model.takeRest();
        var after = leading.workshop.state();
        assertThat(after.scene().id()).isEqualTo(before.scene().id());
        assertThat(after.since()).isEqualTo(before.since());
        assertThat(after.scenes().subList(after.position() + 1, after.scenes().size()))
                .isEqualTo(seen.rest().scenes());
        assertThat(after.sitting().ends()).isEqualTo(Instant.parse("2026-11-10T19:00:00Z"));
        assertThat(model.state().pace().behind()).isLessThanOrEqualTo(Duration.ZERO);
        assertThat(model.state().pane()).isEqualTo(Pane.SCENES);
    }

    @Test
    void theRoomStaysWhereItIsAndItsNextPictureAndItsSeamFollowAtOnce() {
        leading.goTo(Content.Reflect.class);
        String on = leading.sight().view().scene().id();
        model.press(Stroke.E, true);
        type(1, 8, 3, 0);
        var rest = rest().rest();
        model.takeRest();

        assertThat(leading.sight().view().scene().id()).isEqualTo(on);
        assertThat(leading.audience.coming().orElseThrow().scene())
                .isEqualTo(rest.scenes().get(0));
        assertThat(leading.sight().view().scene().place().of())
                .isEqualTo(rest.agenda().steps().size())
                .isLessThan(8);
        assertThat(model.state().ahead(1).orElseThrow().scene())
                .isEqualTo(rest.scenes().get(0));
    }

    @Test
    void leavingItChangesNothing() {
        var before = leading.workshop.state();
        model.press(Stroke.E, true);
        type(1, 8, 3, 0);
        model.press(Stroke.ESCAPE, false);

        assertThat(model.state().pane()).isEqualTo(Pane.SCENES);
        assertThat(leading.workshop.state().scenes()).isEqualTo(before.scenes());
        assertThat(leading.workshop.state().sitting()).isEqualTo(before.sitting());
    }

    @Test
    void whatWentComesBackWhenTheEveningEndsLaterAfterAll() {
        leading.goTo(Content.Reflect.class);
        var planned = leading.workshop.state();
        model.press(Stroke.E, true);
        type(1, 9, 0, 0);
        model.takeRest();
        model.press(Stroke.E, true);
        type(2, 3, 5, 9);
        model.takeRest();

        assertThat(leading.workshop.state().scenes()).isEqualTo(planned.scenes());
    }

    @Test
    void nudgesGoToTimesThatCanBeSaidAndNeverBeforeNow() {
        model.press(Stroke.E, true);
        type(1, 8, 0, 7);
        model.rest().nudge(1);
        assertThat(rest().ends().toLocalTime()).hasToString("18:10");
        model.rest().nudge(-1);
        assertThat(rest().ends().toLocalTime()).hasToString("18:05");
        model.rest().nudge(-1);
        assertThat(rest().ends().toLocalTime()).hasToString("18:05");
        type(2, 7);
        assertThat(rest().typed()).isEqualTo("27");
        type(9, 9);
        assertThat(rest().ends().toLocalTime()).hasToString("18:05");
        type(1, 7, 3, 0);
        assertThat(rest().in()).isEqualTo(Duration.ofMinutes(23 * 60 + 30));
    }

    @Test
    void threeKeysFromAnywhereLeadToPlansThenHelpThenGoodbye() {
        for (var pane : List.of(Pane.SCENES, Pane.MODERATION, Pane.TRAY, Pane.GRID, Pane.KEYS)) {
            var there = new Leading();
            there.goTo(Content.Reflect.class);
            if (pane != Pane.SCENES) {
                there.model.show(pane);
            }
            assertThat(there.model.press(Stroke.F8, false)).isTrue();
            there.model.rest().early(true);
            there.model.takeRest();

            var now = there.workshop.state();
            assertThat(now.scene().content()).as(pane.name()).isInstanceOf(Content.Plans.class);
            assertThat(now.scenes().subList(now.position() + 1, now.scenes().size()))
                    .extracting(scene -> scene.place().step())
                    .startsWith(Scenes.HELP)
                    .endsWith(Guide.CLOSING)
                    .containsOnly(Scenes.HELP, Guide.CLOSING);
            assertThat(there.model.state().pace().behind()).isLessThanOrEqualTo(Duration.ZERO);
        }
    }

    @Test
    void endingEarlyInTheOpeningGoesStraightToThePlansToo() {
        model.press(Stroke.E, true);
        model.rest().early(true);
        model.takeRest();

        assertThat(leading.workshop.state().scene().content()).isInstanceOf(Content.Plans.class);
    }

    @Test
    void thePlansComeBackForAnEarlyEndWhereTheyHadGone() {
        leading.goTo(Content.Reflect.class);
        model.press(Stroke.E, true);
        type(1, 8, 0, 1);
        model.takeRest();
        assertThat(leading.workshop.state().scenes()).extracting(Scene::id).doesNotContain(Scenes.PLANS);

        model.press(Stroke.E, true);
        model.rest().early(true);
        model.takeRest();
        assertThat(leading.workshop.state().scene().id()).isEqualTo(Scenes.PLANS);
    }

    @Test
    void fiveMinutesMoreLengthenTheSceneAndTellWhatTheyCost() {
        leading.goTo(Content.Reflect.class);
        int planned = leading.workshop.state().scene().seconds();
        Instant ends = leading.workshop.state().sitting().ends();
        var early = model.state().pace().behind();
        model.press(Stroke.PLUS, true);

        var state = model.state();
        assertThat(state.evening().scene().seconds()).isEqualTo(planned + 300);
        assertThat(leading.sight().view().scene().seconds()).isEqualTo(planned + 300);
        assertThat(state.evening().sitting().ends()).isEqualTo(ends);
        assertThat(state.pace().behind()).isEqualTo(early.plusMinutes(5));
        assertThat(state.advice().more()).isTrue();
        assertThat(state.advice().first()).isEmpty();

        leading.seconds(planned + 300 + 2 * 3600);
        model.press(Stroke.PLUS, true);
        assertThat(model.state().evening().scene().seconds()).isEqualTo(planned + 600 + 2 * 3600);
        assertThat(model.state().advice().first()).isPresent();
    }

    @Test
    void onTimeThereIsNoAdviceAndBehindItNamesWhatGoesFirst() {
        leading.goTo(Content.Reflect.class);
        assertThat(model.state().advice().first()).isEqualTo(Optional.empty());

        leading.seconds(60 * 60);
        var state = model.state();
        assertThat(state.pace().behind()).isGreaterThan(Duration.ofMinutes(2));
        assertThat(state.advice().first().orElseThrow().minutes()).isPositive();
    }

    @Test
    void oneKeyLeavesOutWhatTheAdviceNamesUntilTheEveningEndsInTimeAndBringsTheLastBack() {
        leading.goTo(Content.Reflect.class);
        var planned = leading.workshop.state();
        model.press(Stroke.X, true);
        assertThat(ids(leading.workshop.state())).isEqualTo(ids(planned));

        leading.seconds(45 * 60);
        var before = leading.workshop.state();
        while (model.state().advice().first().isPresent()) {
            before = leading.workshop.state();
            var loss = model.state().advice().first().get();
            model.press(Stroke.X, true);

            assertThat(ids(leading.workshop.state()))
                    .isEqualTo(before.scenes().stream()
                            .filter(scene -> !loss.explains(scene))
                            .map(Scene::id)
                            .toList());
            assertThat(model.state().advice().skipped().isPresent())
                    .isEqualTo(model.state().advice().first().isEmpty());
        }
        var less = leading.workshop.state();
        assertThat(less.scene().id()).isEqualTo(planned.scene().id());
        assertThat(less.sitting().ends()).isEqualTo(planned.sitting().ends());
        assertThat(ids(less)).hasSizeLessThan(planned.scenes().size());
        assertThat(model.state().pace().behind()).isLessThan(Duration.ofMinutes(2));

        model.press(Stroke.X, true);
        assertThat(leading.workshop.state().sitting().agenda())
                .isEqualTo(before.sitting().agenda());
    }

    private static List<String> ids(WorkshopState state) {
        return state.scenes().stream().map(Scene::id).toList();
    }

    private void type(int... digits) {
        for (int digit : digits) {
            model.rest().digit(digit);
        }
    }

    private RestState rest() {
        return model.state().rest().orElseThrow();
    }
}
