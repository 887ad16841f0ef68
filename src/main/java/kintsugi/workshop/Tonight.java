package kintsugi.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kintsugi.guide.Agenda;
import kintsugi.guide.Guide;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;
import kintsugi.guide.Step;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one evening alone.
 *
 * @param began when it did, ISO-8601
 * @param ends when it is to end, ISO-8601; null in older records, which end when their scenes do
 * @param spent seconds that scenes really took, by their ids, pauses included; of scenes that are over, and of earlier
 *     evenings those of the steps
 * @param fitted what it takes of the guide since its rest was fitted anew; null before
 * @param planned what it was to take of the guide; null on a first evening, of which the head knows it
 */
record Tonight(
        String began,
        @Nullable String ends,
        Map<String, Integer> spent,
        @Nullable Agenda fitted,
        @Nullable Agenda planned) {
    Tonight {
        spent = Map.copyOf(spent);
    }

    /** As older records have it. */
    static Tonight since(String began) {
        return new Tonight(began, null, Map.of(), null, null);
    }

    /** An evening that begins now, with these scenes before it. */
    static Tonight beginning(Instant now, List<Scene> scenes) {
        return new Tonight(now.toString(), now.plus(planned(scenes)).toString(), Map.of(), null, null);
    }

    /** The same evening on another day, with these scenes before it. */
    Tonight goingOn(Instant now, List<Scene> rest) {
        return new Tonight(now.toString(), now.plus(planned(rest)).toString(), spent, fitted, planned);
    }

    /** The evening that follows this one, with this of the guide before it. */
    Tonight next(Instant now, Guide guide, Agenda agenda) {
        Map<String, Integer> steps = new TreeMap<>(spent);
        Set<String> counted = guide.countedSteps().stream().map(Step::id).collect(Collectors.toSet());
        steps.keySet().removeIf(scene -> !counted.contains(scene.split("/", 2)[0]));
        Instant end = now.plus(planned(Scenes.of(guide, agenda)));
        return new Tonight(now.toString(), end.toString(), steps, null, agenda);
    }

    Instant start() {
        return Instant.parse(began);
    }

    /** When it is to end. */
    Instant end(List<Scene> scenes) {
        return ends == null ? start().plus(planned(scenes)) : Instant.parse(ends);
    }

    /** The same evening with another rest. */
    Tonight fitted(Agenda agenda, Instant end) {
        return new Tonight(began, end.toString(), spent, agenda, planned);
    }

    /** With the time that a scene was on; a clock that was put back is not time regained. */
    Tonight spending(String scene, Instant from, Instant to) {
        Duration on = to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
        Map<String, Integer> more = new TreeMap<>(spent);
        more.merge(scene, (int) on.toSeconds(), Integer::sum);
        return new Tonight(began, ends, more, fitted, planned);
    }

    private static Duration planned(List<Scene> scenes) {
        return Duration.ofSeconds(scenes.stream().mapToLong(Scene::seconds).sum());
    }
}
