package kintsugi.home.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.Place;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;
import kintsugi.workshop.WayIn;
import kintsugi.workshop.fit.FittedEvening;

/**
 * One row of an evening: a step, or what stands before and after the steps.
 *
 * @param place the last scene's
 * @param from minutes since the beginning
 * @param minutes that it takes
 * @param details minutes by kind of scene, as they come first
 * @param round whether something goes round in it
 * @param turns how many can have a turn meanwhile, or make a plan
 * @param walls whether each of its walls can reach its circle
 */
record EveningPart(
        Place place,
        int from,
        int minutes,
        Map<String, Integer> details,
        boolean round,
        int turns,
        List<Boolean> walls) {

    /** All rows of an evening; their minutes are those of the evening. */
    static List<EveningPart> of(FittedEvening evening) {
        List<List<Scene>> groups = new ArrayList<>();
        String last = "";
        for (int i = 0; i < evening.scenes().size(); i++) {
            Scene scene = evening.scenes().get(i);
            // The title belongs to what it opens: the recap where there is one, else the opening.
            String name = name(evening.scenes().get(i == 0 ? 1 : i).place());
            if (!name.equals(last)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(scene);
            last = name;
        }
        List<EveningPart> parts = new ArrayList<>();
        int seconds = 0;
        for (List<Scene> group : groups) {
            int next = seconds + group.stream().mapToInt(Scene::seconds).sum();
            parts.add(of(evening, group, minutes(seconds), minutes(next)));
            seconds = next;
        }
        return List.copyOf(parts);
    }

    private static EveningPart of(FittedEvening evening, List<Scene> group, int from, int to) {
        Map<String, Integer> details = new LinkedHashMap<>();
        group.forEach(scene -> details.merge(kind(scene), scene.seconds(), Integer::sum));
        details.values().removeIf(seconds -> seconds == 0);
        details.replaceAll((kind, seconds) -> Math.max(1, minutes(seconds)));
        return new EveningPart(
                group.get(group.size() - 1).place(),
                from,
                to - from,
                details,
                group.stream()
                        .anyMatch(scene -> evening.way(scene)
                                .filter(WayIn.PASS_ROUND::equals)
                                .isPresent()),
                Math.min(
                        evening.wish().people(),
                        group.stream().mapToInt(evening::turns).sum()),
                group.stream()
                        .filter(scene -> scene.content() instanceof Content.Wall)
                        .map(evening::reachesItsCircle)
                        .toList());
    }

    /** The help lines belong to the closing. */
    private static String name(Place place) {
        return place.step().equals(Scenes.HELP) ? Guide.CLOSING : place.step();
    }

    String name() {
        return name(place);
    }

    private static String kind(Scene scene) {
        return scene.content().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static int minutes(int seconds) {
        return (seconds + 30) / 60;
    }
}
