package kintsugi.workshop.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kintsugi.guide.Content;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.guide.Step;

/** Collects what had to go or become less while an evening is drafted. */
final class Losses {
    private final EveningWish wish;
    private final List<String> steps;
    private final List<Loss> all = new ArrayList<>();

    Losses(EveningWish wish, List<String> steps) {
        this.wish = wish;
        this.steps = steps;
    }

    /** Whole steps, in the guide's order. */
    void ofSteps() {
        for (Step step : wish.guide().countedSteps()) {
            if (!steps.contains(step.id()) && wish.byHand().order().contains(step.id())) {
                boolean byHand = wish.byHand().out().contains(step.id());
                Loss.Why why = byHand ? Loss.Why.BY_HAND : Loss.Why.TIME;
                all.add(new Loss(Loss.Kind.STEP, step.id(), why, step.minutes(), 0, 0));
            }
        }
    }

    /** What the cuts take of these scenes. */
    void ofCuts(List<Cut> cuts, List<Scene> scenes) {
        all.addAll(taken(cuts, scenes));
    }

    /** What these cuts take of these scenes; the scenes of one thing together. */
    static List<Loss> taken(List<Cut> cuts, List<Scene> scenes) {
        Map<String, Integer> seconds = new LinkedHashMap<>();
        Map<String, Loss> found = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            // A step that goes later takes with it what went of it before.
            cuts.stream()
                    .filter(cut -> cut.takes(scene))
                    .reduce((earlier, later) -> later)
                    .map(cut -> cut.loss(scene))
                    .ifPresent(loss -> {
                        int sum = seconds.merge(loss.about(), scene.seconds(), Integer::sum);
                        found.put(loss.about(), Loss.ofTime(loss.kind(), loss.about(), sum));
                    });
        }
        return List.copyOf(found.values());
    }

    /** Turns for everyone, where something goes round instead. */
    void ofTurns(boolean round) {
        if (round) {
            int people = wish.people();
            all.add(new Loss(
                    Loss.Kind.TURNS,
                    "",
                    Loss.Why.TIME,
                    Minutes.up(Pacing.all(people, Pacing.TURN, wish.machines())),
                    people,
                    roundMinutes()));
        }
    }

    /** A wall without its circle: gone, or with voices. */
    void ofWall(Scene scene, Content.Wall wall, Set<PromptKey> missed, int hands) {
        boolean time = wall.prompts().stream().map(Prompt::key).anyMatch(missed::contains);
        Loss.Kind kind = wall.voices().isEmpty() ? Loss.Kind.WALL : Loss.Kind.VOICES;
        all.add(of(kind, scene.id(), time ? roundMinutes() : 0, hands));
    }

    /** A chart without its circle. */
    void ofChart(PromptKey prompt, Set<PromptKey> missed, int hands) {
        int rounds = prompt.step().equals(PromptKey.CHECK_IN_AGAIN) ? 2 : 1;
        all.add(of(Loss.Kind.CHART, prompt.toString(), missed.contains(prompt) ? rounds * roundMinutes() : 0, hands));
    }

    private Loss of(Loss.Kind kind, String about, int minutes, int hands) {
        Loss.Why why = minutes > 0 ? Loss.Why.TIME : Loss.Why.CIRCLE;
        return new Loss(kind, about, why, minutes, wish.circle(), hands);
    }

    /** Plans at the kiosk for some only. */
    void ofPlans(int people, int plans, int seconds) {
        if (plans < people) {
            all.add(new Loss(Loss.Kind.EVERYBODYS_PLAN, "", Loss.Why.TIME, Minutes.up(seconds), people, plans));
        }
    }

    private int roundMinutes() {
        return Minutes.up(Pacing.all(wish.people(), Pacing.HAND, wish.machines()));
    }

    /** Ids of the walls that show voices. */
    Set<String> voices() {
        return all.stream()
                .filter(loss -> loss.kind() == Loss.Kind.VOICES)
                .map(Loss::about)
                .collect(Collectors.toSet());
    }

    List<Loss> all() {
        return List.copyOf(all);
    }
}
