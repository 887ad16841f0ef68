package kintsugi.workshop.fit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kintsugi.guide.Agenda;
import kintsugi.guide.Content;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;

/** Fits the rest of a running evening: "we end at 21:00". Pure; nothing changes until somebody takes the answer. */
public final class Refit {
    private final Agenda agenda;
    private final List<Scene> past;
    private final List<Scene> coming;
    private final Duration current;
    private final Duration left;

    private Refit(Agenda agenda, List<Scene> scenes, int position, Duration inScene, Duration left) {
        this.agenda = agenda;
        this.past = scenes.subList(0, position + 1);
        this.coming = scenes.subList(position + 1, scenes.size());
        Duration rest = Duration.ofSeconds(scenes.get(position).seconds()).minus(inScene);
        this.current = rest.isNegative() ? Duration.ZERO : rest;
        this.left = left;
    }

    /**
     * The rest of an evening, shortened until it ends in time. What has begun is finished first; help lines and closing
     * never go. Where not even they fit, the answer holds just these and says how late it will be.
     *
     * @param agenda what the evening takes of its guide so far
     * @param scenes that this unfolds into, as in the workshop's state
     * @param position of the scene that is on
     * @param inScene how long it has been on
     * @param left from now until the evening must end
     */
    public static Rest of(Agenda agenda, List<Scene> scenes, int position, Duration inScene, Duration left) {
        return new Refit(agenda, scenes, position, inScene, left).rest();
    }

    private Rest rest() {
        Scene now = past.get(past.size() - 1);
        List<Cut> cuts = Cut.rest(rank(now.place().step()), now.place().step());
        for (int gone = 0; gone < cuts.size(); gone++) {
            Rest rest = after(cuts.subList(0, gone));
            if (rest.fits()) {
                return rest;
            }
        }
        return after(cuts);
    }

    private Rest after(List<Cut> cuts) {
        List<Scene> kept = asked(coming.stream()
                .filter(scene -> cuts.stream().noneMatch(cut -> cut.takes(scene)))
                .toList());
        Duration most = current.plus(seconds(kept));
        List<Scene> shown = kept;
        Agenda next = agenda.leavingOut(coming.stream()
                .filter(scene -> !kept.contains(scene))
                .map(Scene::id)
                .toList());
        if (most.compareTo(left) > 0) {
            Duration over = most.minus(left);
            shown = kept.stream().map(scene -> shorterPlans(scene, over)).toList();
            for (Scene scene : shown) {
                if (scene.content() instanceof Content.Plans) {
                    next = next.planning(Map.of(scene.id(), scene.seconds()));
                }
            }
        }
        Duration takes = current.plus(seconds(shown));
        Duration late = takes.minus(left);
        return new Rest(next, shown, Losses.taken(cuts, coming), takes, late.isNegative() ? Duration.ZERO : late);
    }

    /** Down to half of what was planned, when time is short. */
    private static Scene shorterPlans(Scene scene, Duration over) {
        if (!(scene.content() instanceof Content.Plans)) {
            return scene;
        }
        long given = Math.max(
                (scene.seconds() + 1) / 2,
                scene.seconds() - over.plusNanos(999_999_999).toSeconds());
        return new Scene(scene.id(), scene.place(), (int) given, scene.notes(), scene.content());
    }

    /** Without the charts of what was never asked. */
    private List<Scene> asked(List<Scene> kept) {
        Set<PromptKey> asked = new HashSet<>();
        Stream.concat(past.stream(), kept.stream()).forEach(scene -> {
            if (scene.content() instanceof Content.Reflect reflect) {
                asked.add(reflect.prompt().key());
            }
        });
        return kept.stream()
                .filter(scene -> !(scene.content() instanceof Content.Chart chart)
                        || asked.contains(chart.prompt().key()))
                .toList();
    }

    /** Of what has not begun, steps with a wall are kept longest, then the next ones. */
    private List<String> rank(String begun) {
        Set<String> rank = new LinkedHashSet<>();
        List<Scene> steps = new ArrayList<>(coming);
        steps.removeIf(
                scene -> !scene.place().isCounted() || scene.place().step().equals(begun));
        steps.stream()
                .filter(scene -> scene.content() instanceof Content.Wall)
                .forEach(scene -> rank.add(scene.place().step()));
        steps.forEach(scene -> rank.add(scene.place().step()));
        return List.copyOf(rank);
    }

    private static Duration seconds(List<Scene> scenes) {
        return Duration.ofSeconds(scenes.stream().mapToLong(Scene::seconds).sum());
    }
}
