package kintsugi.workshop.fit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kintsugi.guide.Agenda;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;

/** Fits the rest of a running evening: "we end at 21:00". Pure; nothing changes until somebody takes the answer. */
public final class Refit {
    private final Guide guide;
    private final Agenda agenda;
    private final List<Scene> past;
    private final List<Scene> coming;
    private final Duration current;
    private final Optional<Reach> reach;

    private Refit(Guide guide, Agenda agenda, int position, Duration inScene, Optional<Reach> reach) {
        List<Scene> scenes = Scenes.of(guide, agenda);
        this.guide = guide;
        this.agenda = agenda;
        this.past = scenes.subList(0, position + 1);
        this.coming = scenes.subList(position + 1, scenes.size());
        Duration rest = Duration.ofSeconds(scenes.get(position).seconds()).minus(inScene);
        this.current = rest.isNegative() ? Duration.ZERO : rest;
        this.reach = reach;
    }

    /**
     * The rest of an evening, shortened until it ends in time. What has begun is finished first; help lines and closing
     * never go. Where not even they fit, the answer holds just these and says how late it will be. A wall that loses its
     * circle by this and has no voices goes, and so does a chart.
     *
     * @param company who is there
     * @param planned what the evening was to take: of this, what is still to come may come back in
     * @param agenda what the evening takes of its guide so far
     * @param position of the scene that is on
     * @param inScene how long it has been on
     * @param left from now until the evening must end
     */
    public static Rest of(
            Guide guide,
            Company company,
            Agenda planned,
            Agenda agenda,
            int position,
            Duration inScene,
            Duration left) {
        Optional<Reach> reach = Optional.of(new Reach(company, Scenes.of(guide, planned)));
        return new Refit(guide, reopened(guide, planned, agenda, position), position, inScene, reach).within(left);
    }

    /** What was planned, without what is past and was not shown. */
    private static Agenda reopened(Guide guide, Agenda planned, Agenda agenda, int position) {
        List<Scene> shown = Scenes.of(guide, agenda).subList(0, position + 1);
        List<Scene> all = Scenes.of(guide, planned);
        List<String> ids = all.stream().map(Scene::id).toList();
        int now = ids.indexOf(shown.get(position).id());
        if (now < 0 || !ids.containsAll(shown.stream().map(Scene::id).toList())) {
            return agenda;
        }
        List<Scene> passed =
                all.stream().limit(now).filter(scene -> !shows(shown, scene)).toList();
        Set<String> there = Stream.concat(shown.stream(), all.stream().skip(now))
                .map(scene -> scene.place().step())
                .collect(Collectors.toSet());
        Map<String, Integer> seconds = new HashMap<>(agenda.seconds());
        seconds.keySet().retainAll(shown.stream().map(Scene::id).toList());
        return planned.dropping(passed.stream()
                        .map(scene -> scene.place().step())
                        .filter(step -> !there.contains(step))
                        .toList())
                .leavingOut(passed.stream().map(Scene::id).toList())
                .planning(seconds);
    }

    private static boolean shows(List<Scene> scenes, Scene other) {
        return scenes.stream().anyMatch(scene -> scene.id().equals(other.id()));
    }

    /**
     * The shortest good end, from the next scene on: plans, help lines and goodbye. Plans come back in where they had gone.
     *
     * @param agenda what the evening takes of its guide so far
     * @param position of the scene that is on
     */
    public static Rest early(Guide guide, Agenda agenda, int position) {
        List<Scene> passed = Scenes.of(guide, agenda).subList(0, position + 1);
        boolean planned = passed.stream().anyMatch(scene -> scene.content() instanceof Content.Plans);
        Agenda whole = planned ? agenda : agenda.bringing(Scenes.PLANS);
        return new Refit(guide, whole, position, Duration.ofDays(1), Optional.empty()).early();
    }

    /**
     * The evening without one thing that is still to come, or with less of it; all else stays.
     *
     * @param agenda what the evening takes of its guide so far
     * @param position of the scene that is on
     * @param loss a loss of {@link #of} from there
     */
    public static Agenda skipping(Guide guide, Agenda agenda, int position, Loss loss) {
        return new Refit(guide, agenda, position, Duration.ZERO, Optional.empty()).without(loss);
    }

    private Rest within(Duration left) {
        List<Cut> cuts = Cut.rest(rank(), begun());
        for (int gone = 0; gone < cuts.size(); gone++) {
            Rest rest = after(cuts.subList(0, gone), left);
            if (rest.fits()) {
                return rest;
            }
        }
        return after(cuts, left);
    }

    private Rest early() {
        List<Cut> cuts = new ArrayList<>(Cut.rest(rank(), begun()));
        cuts.removeIf(cut -> cut.kind() == Cut.Kind.PLANS);
        Agenda next = agenda.dropping(rank())
                .leavingOut(coming.stream()
                        .filter(scene -> scene.place().step().equals(Guide.OPENING)
                                || cuts.stream().anyMatch(cut -> cut.takes(scene)))
                        .map(Scene::id)
                        .toList());
        List<Scene> shown = coming(next);
        List<Loss> losses = Losses.taken(cuts, coming).stream().map(Loss::early).toList();
        return new Rest(next, shown, losses, seconds(shown), Duration.ZERO);
    }

    private Agenda without(Loss loss) {
        if (loss.kind() == Loss.Kind.SHORTER_PLANS) {
            return agenda.planning(coming.stream()
                    .filter(scene -> scene.content() instanceof Content.Plans)
                    .collect(Collectors.toMap(
                            Scene::id, scene -> shorter(scene.seconds(), Duration.ofMinutes(loss.minutes())))));
        }
        Agenda next = loss.kind() == Loss.Kind.STEP
                ? agenda.dropping(List.of(loss.about()))
                : agenda.leavingOut(
                        coming.stream().filter(loss::explains).map(Scene::id).toList());
        return withoutWhatIsNeverAsked(next);
    }

    private Agenda withoutWhatIsNeverAsked(Agenda next) {
        List<Scene> kept = coming(next);
        return next.leavingOut(kept.stream()
                .filter(scene -> !isAsked(scene, kept))
                .map(Scene::id)
                .toList());
    }

    private Rest after(List<Cut> cuts, Duration left) {
        Agenda next = agenda.dropping(cuts.stream()
                        .filter(cut -> cut.kind() == Cut.Kind.STEP)
                        .map(Cut::step)
                        .toList())
                .leavingOut(coming.stream()
                        .filter(scene -> cuts.stream().anyMatch(cut -> cut.takes(scene)))
                        .map(Scene::id)
                        .toList());
        next = withoutWhatIsNeverAsked(next);
        List<Loss> losses = new ArrayList<>(Losses.taken(cuts, coming));
        List<Scene> whole = Stream.concat(past.stream(), coming(next).stream()).toList();
        for (Scene scene : coming(next)) {
            Optional<Loss> lost = reach.flatMap(each -> each.lost(scene, whole));
            lost.ifPresent(losses::add);
            next = lost.isPresent() ? next.leavingOut(List.of(scene.id())) : next;
        }
        Duration over = current.plus(seconds(coming(next))).minus(left);
        for (Scene scene : over.compareTo(Duration.ZERO) > 0 ? coming(next) : List.<Scene>of()) {
            if (scene.content() instanceof Content.Plans) {
                int given = shorter(scene.seconds(), over);
                next = next.planning(Map.of(scene.id(), given));
                losses.add(Loss.ofTime(Loss.Kind.SHORTER_PLANS, scene.id(), scene.seconds() - given));
            }
        }
        List<Scene> shown = coming(next);
        Duration takes = current.plus(seconds(shown));
        Duration late = takes.minus(left);
        return new Rest(next, shown, losses, takes, late.isNegative() ? Duration.ZERO : late);
    }

    private List<Scene> coming(Agenda next) {
        List<Scene> all = Scenes.of(guide, next);
        return all.subList(past.size(), all.size());
    }

    /** Down to half of what was planned, when time is short. */
    private static int shorter(int planned, Duration over) {
        return (int) Math.max(
                (planned + 1) / 2, planned - over.plusNanos(999_999_999).toSeconds());
    }

    /** Whether it isn't the chart of what was never asked. */
    private boolean isAsked(Scene scene, List<Scene> kept) {
        return !(scene.content() instanceof Content.Chart chart)
                || Stream.concat(past.stream(), kept.stream())
                        .anyMatch(asking -> asking.content() instanceof Content.Reflect reflect
                                && reflect.prompt().key().equals(chart.prompt().key()));
    }

    /** Of what has not begun, steps with a wall are kept longest, then the next ones. */
    private List<String> rank() {
        Set<String> rank = new LinkedHashSet<>();
        List<Scene> steps = new ArrayList<>(coming);
        steps.removeIf(
                scene -> !scene.place().isCounted() || scene.place().step().equals(begun()));
        steps.stream()
                .filter(scene -> scene.content() instanceof Content.Wall)
                .forEach(scene -> rank.add(scene.place().step()));
        steps.forEach(scene -> rank.add(scene.place().step()));
        return List.copyOf(rank);
    }

    private String begun() {
        return past.get(past.size() - 1).place().step();
    }

    private static Duration seconds(List<Scene> scenes) {
        return Duration.ofSeconds(scenes.stream().mapToLong(Scene::seconds).sum());
    }
}
