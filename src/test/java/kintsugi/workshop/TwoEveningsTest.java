package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import kintsugi.guide.Content;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.guide.Step;
import kintsugi.store.MemoryArchive;
import kintsugi.store.TestStore;
import kintsugi.workshop.fit.ByHand;
import kintsugi.workshop.fit.EveningWish;
import kintsugi.workshop.fit.Fit;
import kintsugi.workshop.fit.FittedEvening;
import kintsugi.workshop.fit.Given;
import kintsugi.workshop.fit.Machines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workshop that takes two evenings: what one leaves, the next one has, through a store that is closed between them. */
class TwoEveningsTest {
    private static final int MINUTES = 150;

    @Test
    void theStepsThatDidNotFitAreTheNextEveningsWhichOpensWithARecap(@TempDir Path folder) {
        WorkshopId id;
        Group some;
        List<String> first;
        Set<String> walked = new TreeSet<>();
        try (Archive store = TestStore.create(folder).store()) {
            some = new Group(store, 12);
            FittedEvening evening = fit(EveningWish.of(some.guide, 12, 5, MINUTES, Machines.ONE_LAPTOP));
            first = evening.agenda().steps();
            assertThat(first).hasSizeBetween(2, 7);
            Workshop workshop = some.workshops
                    .start(new Setup(some.files, some.guide, evening.agenda(), evening.ways(), 12, 5, List.of(), 14))
                    .join();
            id = workshop.state().id();
            walked.addAll(walk(workshop));
            workshop.stopForTonight().join();
        }
        try (Archive store = TestStore.open(folder)) {
            var workshops = new Workshops(store, some.place);
            NextEvening next = workshops.next(id, files -> some.guide).join();
            assertThat(next.done()).containsExactlyInAnyOrderElementsOf(first);
            assertThat(next.left()).doesNotContainAnyElementsOf(first).isNotEmpty();

            FittedEvening evening = fit(again(next));
            assertThat(evening.agenda().steps()).isEqualTo(next.left());
            Workshop workshop = workshops
                    .nextEvening(
                            id,
                            new EveningPlan(evening.agenda(), evening.ways(), 12, 4),
                            List.of(),
                            files -> some.guide)
                    .join();
            WorkshopState state = workshop.state();

            assertThat(state.circle()).isEqualTo(5);
            assertThat(state.sitting().planned()).isEqualTo(evening.agenda());
            assertThat(state.scenes()).isEqualTo(evening.scenes());
            assertThat(state.scenes().get(1).content())
                    .isEqualTo(new Content.Recap(next.done().stream()
                            .map(step -> name(some.guide, step))
                            .toList()));
            assertThat(state.scenes())
                    .extracting(scene -> scene.place().step())
                    .as("the hope was asked, and went from hand to hand")
                    .doesNotContain(PromptKey.CHECK_IN, PromptKey.CHECK_IN_AGAIN)
                    .contains(PromptKey.LAST_WORD);
            // What was asked on the first evening can still be answered.
            assertThat(state.open()).contains(textOf(some.guide, first.get(0)));
            walked.addAll(walk(workshop));
        }
        try (Archive store = TestStore.open(folder)) {
            var workshops = new Workshops(store, some.place);
            Workshop crashed =
                    workshops.resume(id, List.of(), files -> some.guide).join();
            assertThat(crashed.state().sitting().planned().recap()).isEqualTo(first);
            assertThat(walked)
                    .containsAll(
                            some.guide.countedSteps().stream().map(Step::id).toList());
            assertThat(workshops.next(id, files -> some.guide).join().left()).isEmpty();
        }
    }

    @Test
    void aStepThatWasLeftBeforeItsWallComesAgain() {
        var some = new Group(new MemoryArchive(), 12);
        List<Scene> scenes = some.workshop.state().scenes();
        Scene wall = scenes.stream()
                .filter(scene -> scene.content() instanceof Content.Wall)
                .findFirst()
                .orElseThrow();
        some.workshop.go(scenes.indexOf(wall) - 1).join();
        assertThat(next(some).left()).contains(wall.place().step());

        some.workshop.next().join();
        assertThat(next(some).done()).contains(wall.place().step());
    }

    private static NextEvening next(Group some) {
        return some.workshops.next(some.workshop.id(), files -> some.guide).join();
    }

    private static EveningWish again(NextEvening next) {
        return EveningWish.of(next.guide(), next.people(), next.circle(), MINUTES, Machines.ONE_LAPTOP)
                .with(ByHand.of(next.guide(), next.left()))
                .with(new Given(next.done(), next.without(), Map.of()));
    }

    private static Set<String> walk(Workshop workshop) {
        Set<String> steps = new TreeSet<>();
        CompletableFuture<Void> kept = CompletableFuture.completedFuture(null);
        for (Scene scene : workshop.state().scenes()) {
            assertThat(workshop.state().scene().id()).isEqualTo(scene.id());
            steps.add(scene.place().step());
            kept = workshop.next();
        }
        kept.join();
        return steps;
    }

    private static PromptKey textOf(Guide guide, String step) {
        return guide.prompts(step).stream()
                .filter(prompt -> prompt.form() instanceof Form.Text)
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static String name(Guide guide, String step) {
        return guide.step(step).orElseThrow().name();
    }

    private static FittedEvening fit(EveningWish wish) {
        return (FittedEvening) Fit.of(wish);
    }
}
