package kintsugi.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kintsugi.guide.Agenda;
import kintsugi.guide.Scene;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one evening alone.
 *
 * @param began when it did, ISO-8601
 * @param ends when it is to end, ISO-8601; null in older records, which end when their scenes do
 * @param spent seconds that scenes really took, by their ids, pauses included; of scenes that are over
 * @param fitted what it takes of the guide since its rest was fitted anew; null before
 */
record Tonight(
        String began,
        @Nullable String ends,
        Map<String, Integer> spent,
        @Nullable Agenda fitted) {
    Tonight {
        spent = Map.copyOf(spent);
    }

    /** As older records have it. */
    static Tonight since(String began) {
        return new Tonight(began, null, Map.of(), null);
    }

    /** An evening that begins now, with these scenes before it. */
    static Tonight beginning(Instant now, List<Scene> scenes) {
        return new Tonight(now.toString(), now.plus(planned(scenes)).toString(), Map.of(), null);
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
        return new Tonight(began, end.toString(), spent, agenda);
    }

    /** With the time that a scene was on; a clock that was put back is not time regained. */
    Tonight spending(String scene, Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return this;
        }
        Map<String, Integer> more = new TreeMap<>(spent);
        more.merge(scene, (int) Duration.between(from, to).toSeconds(), Integer::sum);
        return new Tonight(began, ends, more, fitted);
    }

    private static Duration planned(List<Scene> scenes) {
        return Duration.ofSeconds(scenes.stream().mapToLong(Scene::seconds).sum());
    }
}
