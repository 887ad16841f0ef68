package kintsugi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScenesTest {
    private final Guide real = GuideReader.read(GuideFolder.read(Path.of("workshop-material/rebuilding-trust")), "")
            .guide()
            .orElseThrow();
    private final Guide small =
            GuideReader.read(new SmallGuide().files()).guide().orElseThrow();

    @Test
    void aGuideUnfoldsInTheOrderOfAnEvening() {
        assertThat(Scenes.of(small))
                .extracting(Scene::id)
                .containsExactly(
                        "title",
                        "opening/slide-1",
                        "check-in/reflect-hope",
                        "listen/slide-1",
                        "listen/slide-2",
                        "listen/activity-1",
                        "listen/reflect-unseen",
                        "listen/reflect-choices-2",
                        "listen/reflect-needed",
                        "listen/reflect-owed",
                        "listen/wall-1",
                        "listen/chart-choices-2",
                        "listen/commit-1",
                        "plans",
                        "check-in-again/reflect-hope",
                        "check-in-again/chart-hope",
                        "last-word/reflect-safe",
                        "help",
                        "closing/slide-1",
                        "closing/closing");
    }

    @Test
    void theFirstSlideOfAStepCarriesItsTitleAndEverySlideTheNotes() {
        List<Scene> scenes = Scenes.of(small);

        assertThat(slide(scenes.get(3)).heading()).isEqualTo("Hear it");
        assertThat(slide(scenes.get(4)).heading()).isEmpty();
        assertThat(scenes.subList(3, 5)).extracting(Scene::notes).containsOnly(Markup.of("Say it gently."));
    }

    @Test
    void howAnActivityGoesIsForTheFacilitator() {
        Scene activity = Scenes.of(small).get(5);

        assertThat(activity.content())
                .isEqualTo(new Content.Activity("Listening pairs", Markup.of("In pairs. Two minutes each.")));
        assertThat(activity.notes()).isEqualTo(Markup.of("An odd person makes a trio."));
    }

    @Test
    void aWallShowsOnlyWhatMayBeSharedAndTheVoicesOfItsStep() {
        Content.Wall wall =
                (Content.Wall) scene(Scenes.of(small), "listen/wall-1").content();

        assertThat(wall.prompts()).extracting(prompt -> prompt.key().prompt()).containsExactly("unseen");
        assertThat(wall.voices()).containsExactly("I ring the landlord.");
    }

    @Test
    void aWallGathersEverythingSinceTheLastOne() {
        List<Scene> scenes = Scenes.of(real);
        Content.Wall first = (Content.Wall) scene(scenes, "give-space/wall-1").content();
        List<String> before = real.steps().subList(0, 5).stream().map(Step::id).toList();

        assertThat(first.prompts()).extracting(prompt -> prompt.key().step()).isSubsetOf(before);
        assertThat(gathered(scenes)).containsExactlyInAnyOrderElementsOf(shareable(real));
    }

    @Test
    void aWallWithoutVoicesOfItsStepBorrowsThoseOfTheStepsBefore() {
        SmallGuide two = new SmallGuide()
                .change("01-listen.md", "## Wall (4 min)\n", "")
                .change("01-listen.md", "minutes: 18", "minutes: 14")
                .with("02-then.md", "---\nid: then\nname: T\nminutes: 4\n---\n# T\n## Wall (4 min)\n")
                .without("02-closing.md")
                .with("03-closing.md", SmallGuide.CLOSING);
        Guide guide = GuideReader.read(two.files()).guide().orElseThrow();
        List<Scene> scenes = Scenes.of(guide);

        assertThat(((Content.Wall) scene(scenes, "then/wall-1").content()).voices())
                .containsExactly("I ring the landlord.");
        assertThat(scene(scenes, "listen/voices-1").content())
                .isEqualTo(new Content.Voices(List.of("I ring the landlord.")));
        assertThat(Scenes.of(guide, Set.of("then"))).extracting(Scene::id).doesNotContain("then/wall-1");
    }

    @Test
    void theHopeChartComparesTheCheckInWithItself() {
        Content.Chart chart = (Content.Chart)
                scene(Scenes.of(small), "check-in-again/chart-hope").content();

        assertThat(chart.prompt().key()).isEqualTo(new PromptKey("check-in-again", "hope"));
        assertThat(chart.before()).extracting(Prompt::key).containsExactly(new PromptKey("check-in", "hope"));
    }

    @Test
    void theLastSlideOfTheClosingStaysOnTheWall() {
        List<Scene> scenes = Scenes.of(small);

        assertThat(scenes.get(scenes.size() - 1).content())
                .isEqualTo(new Content.Closing("For the way home", Markup.of("Patience carries.")));
        List<Scene> real = Scenes.of(this.real);
        assertThat(real.get(real.size() - 2).content()).isInstanceOf(Content.Activity.class);
        assertThat(real.get(real.size() - 1).content())
                .isInstanceOfSatisfying(
                        Content.Closing.class,
                        last -> assertThat(last.body().text()).contains("Patience."));
    }

    @Test
    void anyChoiceOfStepsHoldsToTheRules() {
        List<String> ids = real.countedSteps().stream().map(Step::id).toList();
        var chance = new Random(3);
        for (int i = 0; i < 100; i++) {
            Set<String> chosen =
                    ids.stream().filter(id -> chance.nextInt(3) > 0).collect(Collectors.toSet());
            List<Scene> scenes = Scenes.of(real, chosen);

            assertThat(scenes).extracting(Scene::id).doesNotHaveDuplicates();
            assertThat(scenes).isEqualTo(Scenes.of(real, chosen));
            assertThat(scenes).extracting(scene -> scene.place().of()).containsOnly(chosen.size());
            assertThat(reflected(scenes)).containsExactlyElementsOf(asked(chosen));
            assertThat(scenes.stream().map(scene -> scene.place().number()).toList())
                    .isSorted()
                    .startsWith(0)
                    .endsWith(chosen.size() + 1);
            assertThat(scenes.stream()
                            .filter(scene -> scene.place().isCounted())
                            .map(scene -> scene.place().step())
                            .distinct())
                    .containsExactlyElementsOf(
                            ids.stream().filter(chosen::contains).toList());
            assertThat(gathered(scenes)).doesNotHaveDuplicates().isSubsetOf(asked(chosen));
        }
    }

    @Test
    void allScenesTogetherTakeTheMinutesOfTheGuide() {
        for (Guide guide : List.of(real, small)) {
            assertThat(Scenes.of(guide).stream().mapToInt(Scene::seconds).sum()).isEqualTo(guide.minutes() * 60);
        }
    }

    private List<PromptKey> asked(Set<String> chosen) {
        return real.allPrompts().stream()
                .map(Prompt::key)
                .filter(key -> chosen.contains(key.step())
                        || real.countedSteps().stream()
                                .noneMatch(step -> step.id().equals(key.step())))
                .toList();
    }

    private static List<PromptKey> reflected(List<Scene> scenes) {
        return scenes.stream()
                .filter(scene -> scene.content() instanceof Content.Reflect)
                .map(scene -> ((Content.Reflect) scene.content()).prompt().key())
                .toList();
    }

    /** What walls and charts show, the hope chart apart. */
    private static List<PromptKey> gathered(List<Scene> scenes) {
        List<PromptKey> gathered = new ArrayList<>();
        for (Scene scene : scenes) {
            if (scene.content() instanceof Content.Wall wall) {
                wall.prompts().forEach(prompt -> gathered.add(prompt.key()));
            } else if (scene.content() instanceof Content.Chart chart
                    && chart.before().isEmpty()) {
                gathered.add(chart.prompt().key());
            }
        }
        return gathered;
    }

    private static List<PromptKey> shareable(Guide guide) {
        return guide.steps().stream()
                .flatMap(step -> step.prompts().stream())
                .filter(prompt -> !prompt.isSituational())
                .map(Prompt::key)
                .toList();
    }

    private static Content.Slide slide(Scene scene) {
        return (Content.Slide) scene.content();
    }

    private static Scene scene(List<Scene> scenes, String id) {
        return scenes.stream()
                .filter(scene -> scene.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
