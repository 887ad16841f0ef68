package kintsugi.workshop.fit;

import java.util.List;
import java.util.Optional;
import kintsugi.guide.Agenda;
import kintsugi.guide.Content;
import kintsugi.guide.Scene;
import kintsugi.workshop.WayIn;
import kintsugi.workshop.Ways;

/**
 * An evening that is never longer than its minutes.
 *
 * @param agenda what it takes of the guide; begins the workshop
 * @param ways which prompts go round; begins the workshop too
 * @param scenes what the agenda unfolds into, with their seconds
 * @param losses all that had to go or become less, the steps first
 */
public record FittedEvening(EveningWish wish, Agenda agenda, Ways ways, List<Scene> scenes, List<Loss> losses)
        implements Fitting {
    public FittedEvening {
        scenes = List.copyOf(scenes);
        losses = List.copyOf(losses);
    }

    /** Seconds that are planned, at most the minutes of the wish. */
    public int seconds() {
        return scenes.stream().mapToInt(Scene::seconds).sum();
    }

    /** Whole minutes that nothing is planned for: evenings run late. */
    public int air() {
        return Math.max(0, wish.minutes() * 60 - seconds()) / 60;
    }

    /** How answers to what this scene asks come in; empty where it asks nothing. */
    public Optional<WayIn> way(Scene scene) {
        return scene.content() instanceof Content.Reflect reflect
                ? Optional.of(ways.of(reflect.prompt().key()))
                : Optional.empty();
    }

    /** Whether this wall can reach its circle; else it shows the guide's own voices. */
    public boolean reachesItsCircle(Scene wall) {
        return losses.stream()
                .noneMatch(
                        loss -> loss.kind() == Loss.Kind.VOICES && loss.about().equals(wall.id()));
    }

    /** How many can have a turn, or make a plan, one by one while this scene is on; 0 while the kiosk is busy. */
    public int turns(Scene scene) {
        boolean free = Pacing.leavesTheKioskFree(scene) && !way(scene).equals(Optional.of(WayIn.PASS_ROUND));
        int each = scene.content() instanceof Content.Plans ? Pacing.PLAN : Pacing.TURN;
        return free ? Math.min(wish.people(), Pacing.served(scene.seconds(), each, wish.machines())) : 0;
    }
}
