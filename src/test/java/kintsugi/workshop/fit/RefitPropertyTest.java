package kintsugi.workshop.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kintsugi.guide.Agenda;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideReader;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;
import kintsugi.guide.ShippedGuides;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every rest of an evening: shortened, ended early, and brought back when there is time after all. */
class RefitPropertyTest {
    private static final Guide TRUST =
            GuideReader.read(ShippedGuides.all().get(0)).guide().orElseThrow();
    private static final Guide BARE = Voiceless.of(TRUST);
    private static final Duration DAY = Duration.ofDays(1);

    @Property(tries = 30)
    void anEarlyEndIsNeverLongerThanWhatWasLeftAndKeepsPlansHelpAndGoodbye(
            @ForAll @IntRange(min = 2, max = 30) int people,
            @ForAll @IntRange(min = 45, max = 300) int minutes,
            @ForAll @IntRange(min = 0, max = 99) int progress,
            @ForAll @IntRange(min = 1, max = 240) int left) {
        FittedEvening evening = fit(TRUST, people, minutes);
        int position = evening.scenes().size() * progress / 100;
        Agenda now = rest(evening, evening.agenda(), position, Duration.ofMinutes(left))
                .agenda();
        Rest early = Refit.early(TRUST, now, position);
        List<Scene> planned =
                evening.scenes().subList(position + 1, evening.scenes().size());

        assertThat(early.takes()).isLessThanOrEqualTo(seconds(planned));
        assertThat(early.scenes())
                .extracting(scene -> scene.place().step())
                .isSubsetOf(Scenes.PLANS, Scenes.HELP, Guide.CLOSING);
        assertThat(ids(early.scenes())).isEqualTo(last(planned, Scenes.PLANS, Scenes.HELP, Guide.CLOSING));
        assertThat(Scenes.of(TRUST, now)
                        .subList(position + 1, Scenes.of(TRUST, now).size()))
                .allMatch(scene -> ids(early.scenes()).contains(scene.id())
                        || scene.place().step().equals(Guide.OPENING)
                        || early.losses().stream().anyMatch(loss -> loss.explains(scene)));
        assertThat(early.losses()).allMatch(loss -> loss.why() == Loss.Why.EARLY);
    }

    @Property(tries = 30)
    void whatWentComesBackAsFarAsTheMinutesHoldItAndNoWallComesWithoutItsCircle(
            @ForAll @IntRange(min = 4, max = 20) int people,
            @ForAll @IntRange(min = 60, max = 300) int minutes,
            @ForAll @IntRange(min = 0, max = 60) int progress,
            @ForAll @IntRange(min = 0, max = 12) int walked,
            @ForAll @IntRange(min = 1, max = 150) int left,
            @ForAll @IntRange(min = 0, max = 150) int more) {
        FittedEvening evening = fit(BARE, people, minutes);
        int first = evening.scenes().size() * progress / 100;
        Rest shorter = rest(evening, evening.agenda(), first, Duration.ofMinutes(left));
        int position = first + Math.min(walked, shorter.scenes().size());
        Rest same = rest(evening, shorter.agenda(), position, Duration.ofMinutes(left));
        Rest longer = rest(evening, shorter.agenda(), position, Duration.ofMinutes(left + more));

        assertThat(longer.takes().minus(longer.late())).isLessThanOrEqualTo(Duration.ofMinutes(left + more));
        assertThat(ids(longer.scenes())).containsAll(ids(same.scenes()));
        for (Rest rest : List.of(shorter, same, longer, rest(evening, shorter.agenda(), position, DAY))) {
            List<Scene> whole = Scenes.of(BARE, rest.agenda());
            assertThat(ids(whole)).containsAll(last(evening.scenes(), Scenes.HELP, Guide.CLOSING));
            rest.scenes().forEach(scene -> reachesItsCircle(evening, whole, scene));
        }
    }

    /** A guide without voices has nothing else to show. */
    private static void reachesItsCircle(FittedEvening evening, List<Scene> whole, Scene scene) {
        int at = whole.indexOf(scene);
        Company company = CountedAnew.company(evening);
        if (scene.content() instanceof Content.Wall wall) {
            assertThat(wall.prompts())
                    .anyMatch(prompt -> CountedAnew.hands(company, whole, at, prompt.key()) >= company.circle());
        } else if (scene.content() instanceof Content.Chart chart) {
            assertThat(CountedAnew.hands(company, whole, at, chart.prompt().key()))
                    .isGreaterThanOrEqualTo(company.circle());
        }
    }

    @Property(tries = 20)
    void withAllTheTimeThereIsEverythingComesBack(
            @ForAll @IntRange(min = 5, max = 30) int people,
            @ForAll @IntRange(min = 45, max = 300) int minutes,
            @ForAll @IntRange(min = 0, max = 99) int progress,
            @ForAll @IntRange(min = 1, max = 60) int left) {
        FittedEvening evening = fit(TRUST, people, minutes);
        int position = evening.scenes().size() * progress / 100;
        Agenda shorter = rest(evening, evening.agenda(), position, Duration.ofMinutes(left))
                .agenda();

        assertThat(rest(evening, shorter, position, DAY).scenes())
                .isEqualTo(
                        evening.scenes().subList(position + 1, evening.scenes().size()));
    }

    private static Rest rest(FittedEvening evening, Agenda agenda, int position, Duration left) {
        return Refit.of(
                evening.wish().guide(),
                CountedAnew.company(evening),
                evening.agenda(),
                agenda,
                position,
                Duration.ofSeconds(30),
                left);
    }

    private static FittedEvening fit(Guide guide, int people, int minutes) {
        return (FittedEvening) Fit.of(EveningWish.of(guide, people, 5, minutes, Machines.ONE_LAPTOP));
    }

    /** These parts of the evening. */
    private static Set<String> last(List<Scene> scenes, String... parts) {
        return ids(scenes.stream()
                .filter(scene -> Set.of(parts).contains(scene.place().step()))
                .toList());
    }

    private static Set<String> ids(List<Scene> scenes) {
        return scenes.stream().map(Scene::id).collect(Collectors.toSet());
    }

    private static Duration seconds(List<Scene> scenes) {
        return Duration.ofSeconds(scenes.stream().mapToLong(Scene::seconds).sum());
    }
}
