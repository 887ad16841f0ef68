package kintsugi.workshop;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kintsugi.guide.Agenda;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;
import kintsugi.guide.Step;

/**
 * What earlier evenings leave for the next one.
 *
 * @param files the guide's bytes as they are kept with the workshop
 * @param people as many as were counted last
 * @param done ids of the steps that were gone through, in the guide's order
 * @param left ids of the others, in the guide's order
 * @param without ids of the scenes that don't come again: the check-in once it was asked, and what went from hand to hand
 */
public record NextEvening(
        GuideFiles files,
        Guide guide,
        int people,
        int circle,
        List<String> done,
        List<String> left,
        Set<String> without) {
    public NextEvening {
        done = List.copyOf(done);
        left = List.copyOf(left);
        without = Set.copyOf(without);
    }

    static NextEvening after(WorkshopRecord record, GuideFiles files, Guide guide) {
        List<String> all = guide.countedSteps().stream().map(Step::id).toList();
        Set<String> done = done(record, guide);
        return new NextEvening(
                files,
                guide,
                record.count().people(),
                record.count().circle(),
                all.stream().filter(done::contains).toList(),
                all.stream().filter(step -> !done.contains(step)).toList(),
                without(record, guide));
    }

    /** A step of which all that asks or shows answers was on; what is left half done comes again. */
    private static Set<String> done(WorkshopRecord record, Guide guide) {
        Agenda planned = record.planned(guide);
        Set<String> on = new HashSet<>(record.tonight().spent().keySet());
        on.add(record.progress().scene());
        List<Scene> scenes = Scenes.of(guide, planned);
        Set<String> done = new LinkedHashSet<>(planned.recap());
        planned.steps().stream()
                .filter(record.progress().entered()::contains)
                .filter(step -> lastOf(step, scenes).map(on::contains).orElse(true))
                .forEach(done::add);
        return done;
    }

    private static Optional<String> lastOf(String step, List<Scene> scenes) {
        return scenes.stream()
                .filter(scene -> scene.place().step().equals(step))
                .filter(scene -> scene.content() instanceof Content.Reflect || scene.content() instanceof Content.Wall)
                .map(Scene::id)
                .reduce((earlier, later) -> later);
    }

    private static Set<String> without(WorkshopRecord record, Guide guide) {
        Set<String> round = record.ways().round().stream().map(PromptKey::step).collect(Collectors.toSet());
        Set<String> again = record.progress().opened().stream()
                .filter(part -> part.equals(PromptKey.CHECK_IN)
                        || ((part.equals(PromptKey.CHECK_IN_AGAIN) || part.equals(PromptKey.LAST_WORD))
                                && round.contains(part)))
                .collect(Collectors.toSet());
        return Scenes.of(guide).stream()
                .filter(scene -> again.contains(scene.place().step()))
                .map(Scene::id)
                .collect(Collectors.toSet());
    }
}
