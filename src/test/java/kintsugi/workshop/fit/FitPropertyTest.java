package kintsugi.workshop.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideReader;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;
import kintsugi.guide.ShippedGuides;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every evening of the shipped guide. */
class FitPropertyTest {
    private static final Guide TRUST =
            GuideReader.read(ShippedGuides.all().get(0)).guide().orElseThrow();
    private static final List<Scene> WHOLE = Scenes.of(TRUST);

    @Property(tries = 40)
    void itIsNeverLongerThanItsMinutesAndWhatMustStayStays(
            @ForAll @IntRange(min = 2, max = 30) int people,
            @ForAll @IntRange(min = 45, max = 300) int minutes,
            @ForAll @IntRange(min = 1, max = 4) int kiosks,
            @ForAll boolean together) {
        FittedEvening evening = fit(people, minutes, kiosks, together);

        assertThat(evening.seconds()).isLessThanOrEqualTo(minutes * 60);
        assertThat(ids(evening.scenes())).containsAll(mustStay());
        assertThat(evening.agenda().steps()).isNotEmpty();
        assertThat(evening.scenes()).isEqualTo(Scenes.of(TRUST, evening.agenda()));
    }

    @Property(tries = 40)
    void aWallThatCannotReachItsCircleHasVoicesAndAChartThatCannotIsNotShown(
            @ForAll @IntRange(min = 2, max = 30) int people,
            @ForAll @IntRange(min = 45, max = 300) int minutes,
            @ForAll @IntRange(min = 1, max = 4) int kiosks,
            @ForAll boolean voices) {
        FittedEvening evening = fit(voices ? TRUST : Voiceless.of(TRUST), people, minutes, kiosks, false);
        int circle = evening.wish().circle();

        for (int i = 0; i < evening.scenes().size(); i++) {
            Scene scene = evening.scenes().get(i);
            if (scene.content() instanceof Content.Wall wall) {
                int at = i;
                boolean enough = wall.prompts().stream()
                        .anyMatch(prompt -> CountedAnew.hands(evening, at, prompt.key()) >= circle);
                assertThat(enough || !wall.voices().isEmpty()).isTrue();
                assertThat(evening.reachesItsCircle(scene) && !enough).isFalse();
            } else if (scene.content() instanceof Content.Chart chart) {
                assertThat(CountedAnew.hands(evening, i, chart.prompt().key())).isGreaterThanOrEqualTo(circle);
            }
        }
    }

    @Property(tries = 40)
    void moreMinutesNeverDropMore(
            @ForAll @IntRange(min = 2, max = 30) int people,
            @ForAll @IntRange(min = 45, max = 300) int minutes,
            @ForAll @IntRange(min = 1, max = 60) int more,
            @ForAll @IntRange(min = 1, max = 4) int kiosks) {
        Set<String> shorter = ids(fit(people, minutes, kiosks, false).scenes());
        Set<String> longer = ids(fit(people, minutes + more, kiosks, false).scenes());

        assertThat(longer).containsAll(shorter);
    }

    @Property(tries = 40)
    void everythingThatWentHasAReason(
            @ForAll @IntRange(min = 2, max = 30) int people,
            @ForAll @IntRange(min = 45, max = 300) int minutes,
            @ForAll @IntRange(min = 1, max = 4) int kiosks) {
        FittedEvening evening = fit(people, minutes, kiosks, false);
        Set<String> there = ids(evening.scenes());

        assertThat(WHOLE)
                .allMatch(scene ->
                        there.contains(scene.id()) || evening.losses().stream().anyMatch(loss -> loss.explains(scene)));
    }

    @Property(tries = 40)
    void theRestOfAnEveningEndsInTimeOrSaysHowLateItWillBe(
            @ForAll @IntRange(min = 2, max = 30) int people,
            @ForAll @IntRange(min = 60, max = 300) int minutes,
            @ForAll @IntRange(min = 0, max = 99) int progress,
            @ForAll @IntRange(min = 0, max = 300) int seconds,
            @ForAll @IntRange(min = 1, max = 120) int left) {
        FittedEvening evening = fit(people, minutes, 1, false);
        int position = evening.scenes().size() * progress / 100;
        Rest rest = Refit.of(
                TRUST,
                CountedAnew.company(evening),
                evening.agenda(),
                evening.agenda(),
                position,
                Duration.ofSeconds(seconds),
                Duration.ofMinutes(left));
        List<Scene> coming =
                evening.scenes().subList(position + 1, evening.scenes().size());

        assertThat(rest.takes().minus(rest.late())).isLessThanOrEqualTo(Duration.ofMinutes(left));
        Set<String> kept = ids(rest.scenes());
        assertThat(kept)
                .containsAll(ids(coming).stream().filter(mustStay()::contains).toList());
        assertThat(ids(coming)).containsAll(kept);
        assertThat(coming)
                .allMatch(scene ->
                        kept.contains(scene.id()) || rest.losses().stream().anyMatch(loss -> loss.explains(scene)));
        assertThat(ids(Scenes.of(TRUST, rest.agenda())))
                .isEqualTo(ids(Stream.concat(evening.scenes().subList(0, position + 1).stream(), rest.scenes().stream())
                        .toList()));
    }

    private static FittedEvening fit(int people, int minutes, int kiosks, boolean together) {
        return fit(TRUST, people, minutes, kiosks, together);
    }

    private static FittedEvening fit(Guide guide, int people, int minutes, int kiosks, boolean together) {
        Machines machines = new Machines(kiosks, 0, Printer.IN_ROOM);
        int circle = EveningWish.circle(5, together);
        return (FittedEvening) Fit.of(EveningWish.of(guide, people, circle, minutes, machines));
    }

    private static Set<String> ids(List<Scene> scenes) {
        return scenes.stream().map(Scene::id).collect(Collectors.toSet());
    }

    private static Set<String> mustStay() {
        return WHOLE.stream()
                .filter(scene -> Set.of(Scenes.TITLE, Guide.OPENING, Scenes.HELP, Guide.CLOSING)
                        .contains(scene.place().step()))
                .map(Scene::id)
                .collect(Collectors.toSet());
    }
}
