package kintsugi.workshop.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideReader;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.guide.ShippedGuides;
import kintsugi.workshop.WayIn;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final Guide TRUST =
            GuideReader.read(ShippedGuides.all().get(0)).guide().orElseThrow();
    private static final PromptKey LISTEN_BETTER = new PromptKey("open-communication", "listen-better");

    @Test
    void sixteenTurnsOnOneLaptopNeedFortyEightMinutesSoTheWallsPromptGoesRound() {
        FittedEvening evening = fit(16, 120);

        assertThat(evening.losses()).contains(new Loss(Loss.Kind.TURNS, "", Loss.Why.TIME, 48, 16, 8));
        assertThat(evening.ways().of(LISTEN_BETTER)).isEqualTo(WayIn.PASS_ROUND);
        assertThat(scene(evening, "open-communication/reflect-listen-better").seconds())
                .isEqualTo(16 * 30);
        assertThat(evening.reachesItsCircle(scene(evening, "give-space/wall-1")))
                .isTrue();
    }

    @Test
    void withAMachineForEverybodyAllHaveATurnAndNothingGoesRoundForAWall() {
        FittedEvening evening =
                (FittedEvening) Fit.of(EveningWish.of(TRUST, 8, 5, 120, new Machines(8, 0, Printer.IN_ROOM)));

        assertThat(evening.losses()).extracting(Loss::kind).doesNotContain(Loss.Kind.TURNS, Loss.Kind.VOICES);
        assertThat(evening.ways().of(LISTEN_BETTER)).isEqualTo(WayIn.TURN);
    }

    @Test
    void threePeopleNeverReachACircleOfFiveSoTheWallShowsVoicesAndNothingGoesRound() {
        FittedEvening evening = fit(3, 120);

        assertThat(evening.losses())
                .contains(new Loss(Loss.Kind.VOICES, "give-space/wall-1", Loss.Why.CIRCLE, 0, 5, 3));
        assertThat(evening.ways().round()).isEmpty();
        assertThat(evening.scenes()).noneMatch(scene -> scene.content() instanceof Content.Chart);
    }

    @Test
    void aWallThatNeitherReachesItsCircleNorHasVoicesGoes() {
        FittedEvening evening =
                (FittedEvening) Fit.of(EveningWish.of(Voiceless.of(TRUST), 3, 5, 120, Machines.ONE_LAPTOP));

        assertThat(evening.losses()).contains(new Loss(Loss.Kind.WALL, "give-space/wall-1", Loss.Why.CIRCLE, 0, 5, 3));
        assertThat(evening.scenes()).noneMatch(scene -> scene.content() instanceof Content.Wall);
    }

    @Test
    void theFirstStepAndThoseWithAWallStayLongest() {
        assertThat(fit(12, 60).agenda().steps()).containsExactly("open-communication");
        assertThat(fit(12, 90).agenda().steps()).containsExactly("open-communication", "give-space");
        assertThat(fit(12, 120).agenda().steps())
                .containsExactly("open-communication", "give-space", "focus-on-the-present");
        assertThat(fit(12, 240).agenda().steps()).hasSize(8);
    }

    @Test
    void aStepThatDoesNotFitIsNamedWithTheMinutesThatItTakes() {
        assertThat(fit(12, 120).losses()).contains(new Loss(Loss.Kind.STEP, "accountability", Loss.Why.TIME, 18, 0, 0));
    }

    @Test
    void whatTimeIsLeftGoesIntoPlansUntilEverybodyHasOne() {
        FittedEvening tight = fit(12, 90);
        FittedEvening wide = fit(12, 300);

        assertThat(tight.losses()).extracting(Loss::kind).contains(Loss.Kind.EVERYBODYS_PLAN);
        assertThat(scene(wide, "plans").seconds()).isEqualTo(12 * 210);
        assertThat(wide.losses()).extracting(Loss::kind).doesNotContain(Loss.Kind.EVERYBODYS_PLAN);
        assertThat(wide.air()).isGreaterThan(40);
    }

    @Test
    void whenNotEvenTheLeastFitsOnlyTheMinutesItTakesAreTold() {
        assertThat(Fit.of(wish(12, 26))).isEqualTo(new TooShort(27));
        assertThat(fit(12, 27).agenda().steps()).containsExactly("open-communication");
    }

    @Test
    void aStepDroppedByHandStaysOutAndMakesRoomForAnother() {
        EveningWish wish = wish(12, 120);
        FittedEvening evening = (FittedEvening) Fit.of(wish.with(wish.byHand().drop("focus-on-the-present")));

        assertThat(evening.agenda().steps()).containsExactly("open-communication", "set-boundaries", "give-space");
        assertThat(evening.losses())
                .contains(new Loss(Loss.Kind.STEP, "focus-on-the-present", Loss.Why.BY_HAND, 23, 0, 0));
    }

    @Test
    void aStepThatIsWantedStaysAndAnotherGoes() {
        EveningWish wish = wish(12, 90);
        FittedEvening evening = (FittedEvening) Fit.of(wish.with(wish.byHand().want("consistency")));

        assertThat(evening.agenda().steps()).containsExactly("open-communication", "consistency");
    }

    @Test
    void aStepMovedByHandComesWhereItWasPut() {
        EveningWish wish = wish(12, 240);
        FittedEvening evening =
                (FittedEvening) Fit.of(wish.with(wish.byHand().move("give-space", "open-communication")));

        assertThat(evening.agenda().steps()).startsWith("give-space", "open-communication", "set-boundaries");
        assertThat(evening.scenes().stream()
                        .filter(scene -> scene.place().isCounted())
                        .findFirst()
                        .orElseThrow()
                        .place()
                        .step())
                .isEqualTo("give-space");
    }

    @Test
    void fortyFiveMinutesBeforeTheEndTheStepThatIsOnIsFinishedAndTheLaterOnesGo() {
        FittedEvening evening = fit(12, 180);
        int position = evening.scenes().indexOf(scene(evening, "give-space/wall-1"));
        Rest rest = Refit.of(
                TRUST,
                CountedAnew.company(evening),
                evening.agenda(),
                evening.agenda(),
                position,
                Duration.ofMinutes(1),
                Duration.ofMinutes(45));

        assertThat(rest.fits()).isTrue();
        assertThat(rest.scenes()).extracting(Scene::id).contains("give-space/commit-1", "plans", "help");
        assertThat(rest.losses())
                .extracting(Loss::about)
                .contains("professional-help", "focus-on-the-present")
                .doesNotContain("give-space");
    }

    @Test
    void threeMinutesBeforeTheEndOnlyHelpAndClosingAreLeftAndItSaysHowLateTheyAre() {
        FittedEvening evening = fit(12, 120);
        int position = evening.scenes().indexOf(scene(evening, "give-space/activity-1"));
        Rest rest = Refit.of(
                TRUST,
                CountedAnew.company(evening),
                evening.agenda(),
                evening.agenda(),
                position,
                Duration.ofMinutes(7),
                Duration.ofMinutes(3));

        assertThat(rest.scenes()).extracting(scene -> scene.place().step()).containsOnly("help", "closing");
        assertThat(rest.late()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void withTimeEnoughNothingOfTheRestGoes() {
        FittedEvening evening = fit(12, 120);
        Rest rest = Refit.of(
                TRUST,
                CountedAnew.company(evening),
                evening.agenda(),
                evening.agenda(),
                0,
                Duration.ZERO,
                Duration.ofHours(2));

        assertThat(rest.losses()).isEmpty();
        assertThat(rest.agenda()).isEqualTo(evening.agenda());
        assertThat(rest.scenes())
                .isEqualTo(evening.scenes().subList(1, evening.scenes().size()));
    }

    private static FittedEvening fit(int people, int minutes) {
        return (FittedEvening) Fit.of(wish(people, minutes));
    }

    private static EveningWish wish(int people, int minutes) {
        return EveningWish.of(TRUST, people, 5, minutes, Machines.ONE_LAPTOP);
    }

    private static Scene scene(FittedEvening evening, String id) {
        return evening.scenes().stream()
                .filter(scene -> scene.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
