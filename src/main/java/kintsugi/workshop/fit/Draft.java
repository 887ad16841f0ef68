package kintsugi.workshop.fit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kintsugi.guide.Agenda;
import kintsugi.guide.Content;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;
import kintsugi.workshop.Ways;

/** An evening after some cuts: what stays, with which seconds, and what it would take. */
final class Draft {
    private final EveningWish wish;
    private final List<String> steps;
    private final List<Scene> unfolded;
    private final Hands hands;
    private final Losses losses;
    private final Map<String, Integer> seconds = new LinkedHashMap<>();

    /**
     * Drafts.
     *
     * @param chosen ids of the steps, in the order of the evening
     */
    Draft(EveningWish wish, List<String> chosen, List<Cut> cuts) {
        this.wish = wish;
        this.steps = chosen.stream()
                .filter(step -> !cuts.contains(new Cut(Cut.Kind.STEP, step)))
                .toList();
        this.unfolded = Scenes.of(wish.guide(), wish.given().agenda(steps));
        List<Scene> left = unfolded.stream()
                .filter(scene -> cuts.stream().noneMatch(cut -> cut.takes(scene)))
                .toList();
        Rounds rounds = new Rounds(wish, new Hands(wish, left, Set.of()));
        Set<PromptKey> hope = rounds.ofHope();
        Set<PromptKey> walls = rounds.ofWalls();
        Set<PromptKey> round = new HashSet<>();
        round.addAll(cuts.contains(new Cut(Cut.Kind.HOPE_ROUND, "")) ? Set.of() : hope);
        round.addAll(cuts.contains(new Cut(Cut.Kind.WALL_ROUNDS, "")) ? Set.of() : walls);
        this.hands = new Hands(wish, left, round);
        this.losses = new Losses(wish, steps);
        losses.ofSteps();
        losses.ofCuts(cuts, unfolded);
        losses.ofTurns(walls.stream().anyMatch(round::contains));
        Set<PromptKey> missed = new HashSet<>(hope);
        missed.addAll(walls);
        missed.removeAll(round);
        plan(missed);
    }

    /** @param missed prompts that would go round if there were time */
    private void plan(Set<PromptKey> missed) {
        String wall = "";
        for (int i = 0; i < hands.scenes().size(); i++) {
            Scene scene = hands.scenes().get(i);
            if (scene.content() instanceof Content.Wall shown) {
                wall = scene.id();
                if (wall(i, scene, shown, missed)) {
                    seconds.put(scene.id(), scene.seconds());
                }
            } else if (scene.content() instanceof Content.Chart chart) {
                int there = hands.by(i, chart.prompt().key());
                if (there >= wish.circle()) {
                    seconds.put(scene.id(), scene.seconds());
                } else {
                    losses.ofChart(chart.prompt().key(), missed, there);
                    // The minutes of a wall are for all that is shown of it.
                    seconds.computeIfPresent(wall, (id, own) -> own + scene.seconds());
                }
            } else {
                wall = "";
                seconds.put(scene.id(), asked(scene));
            }
        }
        losses.voices().forEach(id -> seconds.computeIfPresent(id, (key, own) -> Math.min(own, Pacing.VOICES)));
    }

    private int asked(Scene scene) {
        return scene.content() instanceof Content.Reflect reflect
                        && hands.round().contains(reflect.prompt().key())
                ? Math.max(scene.seconds(), Pacing.all(wish.people(), Pacing.HAND, wish.machines()))
                : scene.seconds();
    }

    /** Whether the wall stays. */
    private boolean wall(int at, Scene scene, Content.Wall wall, Set<PromptKey> missed) {
        int there = wall.prompts().stream()
                .mapToInt(prompt -> hands.by(at, prompt.key()))
                .max()
                .orElse(0);
        boolean reached = there >= wish.circle();
        if (!reached) {
            losses.ofWall(scene, wall, missed, there);
        }
        return reached || !wall.voices().isEmpty();
    }

    /** Seconds with the least time for plans. */
    int least() {
        return seconds.values().stream().mapToInt(Integer::intValue).sum()
                - seconds.getOrDefault(Scenes.PLANS, 0)
                + leastForPlans();
    }

    /** Half of what the guide plans: some make theirs at the kiosk, others copy their lines by hand. */
    private int leastForPlans() {
        return (seconds.getOrDefault(Scenes.PLANS, 0) + 1) / 2;
    }

    /** The evening, with what is left of these seconds for plans, as long as somebody needs it. */
    FittedEvening evening(int budget) {
        Integer planned = seconds.get(Scenes.PLANS);
        if (planned != null) {
            int atKiosks =
                    wish.people() - Math.min(wish.people(), wish.machines().phones());
            int all = Pacing.all(atKiosks, Pacing.PLAN, wish.machines());
            int spare = Math.max(0, budget - least());
            int given = Math.min(Math.max(planned, all), leastForPlans() + spare);
            seconds.put(Scenes.PLANS, given);
            losses.ofPlans(atKiosks, Pacing.served(given, Pacing.PLAN, wish.machines()), all);
        }
        Agenda agenda = wish.given().agenda(steps).leavingOut(out()).planning(otherSeconds());
        return new FittedEvening(
                wish, agenda, new Ways(hands.round(), Set.of()), Scenes.of(wish.guide(), agenda), losses.all());
    }

    private Set<String> out() {
        return unfolded.stream()
                .map(Scene::id)
                .filter(id -> !seconds.containsKey(id))
                .collect(Collectors.toSet());
    }

    private Map<String, Integer> otherSeconds() {
        Map<String, Integer> other = new LinkedHashMap<>();
        for (Scene scene : unfolded) {
            int own = seconds.getOrDefault(scene.id(), scene.seconds());
            if (own != scene.seconds()) {
                other.put(scene.id(), own);
            }
        }
        return other;
    }
}
