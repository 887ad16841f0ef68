package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kintsugi.guide.Agenda;
import kintsugi.guide.Guide;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Step;
import kintsugi.participant.Notebook;
import kintsugi.plan.Plan;
import kintsugi.plan.PlanMaker;
import kintsugi.plan.PlanWish;
import kintsugi.store.MemoryArchive;
import org.junit.jupiter.api.Test;

/** An evening that takes three of the guide's eight steps, counted by seat and plan as the room's screen counts it. */
class FittedEveningTest {
    private static final PlanWish WISH = new PlanWish(Set.of(), Set.of(), Optional.empty(), LocalDate.of(2026, 3, 5));

    private final Group group = new Group(new MemoryArchive(), 12);
    private final List<String> steps =
            group.guide.countedSteps().stream().map(Step::id).toList();
    private final List<String> tonight = List.of(steps.get(4), steps.get(1), steps.get(6));

    private void begin() {
        group.workshop = group.workshops
                .start(new Setup(
                        group.files,
                        group.guide,
                        Agenda.of(tonight),
                        Ways.TURNS,
                        12,
                        Setup.CIRCLE,
                        List.of(),
                        Setup.KEEP_DAYS))
                .join();
        group.seat = group.workshops.seat(group.workshop).join();
        group.reflectOn(firstPromptOf(tonight.get(0)));
    }

    private PromptKey firstPromptOf(String step) {
        return group.guide.prompts(step).get(0).key();
    }

    @Test
    void aSeatCountsTheStepsOfTheEveningAsTheRoomDoesAlsoAfterItWentOn() {
        begin();
        for (int evening = 0; evening < 2; evening++) {
            Offer offer = group.seat.offer().join();
            var place = group.workshop.state().scene().place();

            assertThat(offer.counted()).extracting(Step::id).isEqualTo(tonight);
            assertThat(offer.number(tonight.get(0))).isEqualTo(place.number()).isEqualTo(1);
            assertThat(offer.tonight()).hasSize(place.of());
            assertThat(offer.reached()).isEqualTo(1);
            assertThat(offer.number(steps.get(0))).isZero();
            group.startAgain();
        }
    }

    @Test
    void aSummaryCountsTheStepsOfTheEveningAlsoWhenItsRestIsFittedAnew() {
        begin();
        assertThat(group.workshop.summary().steps()).isEqualTo(tonight);
        assertThat(group.workshop.summary().reached()).containsExactly(tonight.get(0));

        group.reflectOn(firstPromptOf(tonight.get(1)));
        group.workshop
                .fit(Agenda.of(tonight.subList(0, 2)), Instant.parse("2026-03-05T20:00:00Z"))
                .join();

        assertThat(group.workshop.summary().steps())
                .isEqualTo(group.workshop.summary().reached())
                .isEqualTo(tonight.subList(0, 2));
    }

    @Test
    void aPlanHasTheStepsOfTheEveningAndCountsAsDoneWhatWasReached() {
        begin();
        Plan plan = group.seat.plan(group.sitDown().turn(), WISH).join();

        assertThat(plan.steps()).isEqualTo(3);
        assertThat(plan.reached()).isEqualTo(1);
        assertThat(plan.practice())
                .filteredOn(section -> section.number() > 0)
                .extracting(Plan.Section::step, Plan.Section::number, Plan.Section::reached)
                .containsExactly(tuple(name(4), 1, true), tuple(name(1), 2, true), tuple(name(6), 3, true));
    }

    @Test
    void aPlanMarksOnlyWhatTheEveningWillNotReachAnyMore() {
        begin();
        var now = group.workshop.state();
        group.workshop
                .fit(Agenda.of(tonight.subList(0, 2)), now.sitting().ends())
                .join();
        assertThat(missed()).containsExactly(name(6));

        // Past the second step without having been there.
        group.workshop.go(Integer.MAX_VALUE).join();
        assertThat(missed()).containsExactly(name(1), name(6));
    }

    private List<String> missed() {
        return group.seat.plan(group.sitDown().turn(), WISH).join().practice().stream()
                .filter(section -> !section.reached())
                .map(Plan.Section::step)
                .toList();
    }

    private String name(int step) {
        return group.guide.countedSteps().get(step).name();
    }

    @Test
    void whatAnEarlierEveningReachedStaysOnThePlanBeforeTheStepsOfTonight() {
        Plan plan = new PlanMaker(group.guide, tonight, List.of())
                .plan(Notebook.empty("en"), WISH, Set.of(Guide.OPENING, steps.get(7), steps.get(0), tonight.get(0)));

        assertThat(plan.steps()).isEqualTo(5);
        assertThat(plan.reached()).isEqualTo(3);
        assertThat(plan.practice())
                .filteredOn(section -> section.number() > 0)
                .extracting(Plan.Section::step)
                .containsExactly(name(0), name(7), name(4), name(1), name(6));
    }
}
