package kintsugi.guide;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one evening takes of a guide.
 *
 * @param steps ids of the counted steps, in the order of the evening; opening and closing are always part of it
 * @param without ids of scenes that are left out; the title, the help lines and the closing are never
 * @param seconds planned for a scene, by its id, where that is not what the guide plans
 * @param recap ids of the steps of earlier evenings, which the room is reminded of; absent in older records
 */
public record Agenda(List<String> steps, Set<String> without, Map<String, Integer> seconds, List<String> recap) {
    public Agenda {
        recap = List.copyOf(Objects.requireNonNullElse(recap, List.of()));
        steps = List.copyOf(steps);
        without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
        seconds = Collections.unmodifiableSortedMap(new TreeMap<>(seconds));
    }

    /** These steps whole, in this order. */
    public static Agenda of(List<String> steps) {
        return new Agenda(steps, Set.of(), Map.of(), List.of());
    }

    /** These steps whole, in the guide's order. */
    public static Agenda inOrder(Guide guide, Collection<String> steps) {
        return of(guide.countedSteps().stream()
                .map(Step::id)
                .filter(steps::contains)
                .toList());
    }

    /** Every step whole. */
    public static Agenda whole(Guide guide) {
        return of(guide.countedSteps().stream().map(Step::id).toList());
    }

    /** With a reminder of these steps of earlier evenings. */
    public Agenda recalling(List<String> earlier) {
        return new Agenda(steps, without, seconds, earlier);
    }

    /** Without these steps. */
    public Agenda dropping(Collection<String> less) {
        return new Agenda(steps.stream().filter(step -> !less.contains(step)).toList(), without, seconds, recap);
    }

    /** With this scene back in. */
    public Agenda bringing(String scene) {
        SortedSet<String> less = new TreeSet<>(without);
        less.remove(scene);
        return new Agenda(steps, less, seconds, recap);
    }

    /** With these scenes left out too. */
    public Agenda leavingOut(Collection<String> scenes) {
        SortedSet<String> more = new TreeSet<>(without);
        more.addAll(scenes);
        return new Agenda(steps, more, seconds, recap);
    }

    /** With other seconds for these scenes. */
    public Agenda planning(Map<String, Integer> other) {
        SortedMap<String, Integer> more = new TreeMap<>(seconds);
        more.putAll(other);
        return new Agenda(steps, without, more, recap);
    }

    /** What of these scenes is shown, with the seconds planned here. */
    Stream<Scene> of(Stream<Scene> scenes) {
        return scenes.filter(scene -> stays(scene) || !without.contains(scene.id()))
                .map(scene -> new Scene(
                        scene.id(),
                        scene.place(),
                        seconds.getOrDefault(scene.id(), scene.seconds()),
                        scene.notes(),
                        scene.content()));
    }

    private static boolean stays(Scene scene) {
        return scene.content() instanceof Content.Title
                || scene.content() instanceof Content.Help
                || scene.content() instanceof Content.Closing;
    }
}
