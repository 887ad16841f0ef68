package kintsugi.workshop.fit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kintsugi.guide.Content;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;

/**
 * Which walls and charts a shorter evening leaves without their circle. What the longer one could not fill either stays,
 * since more laptops may be there than anybody told.
 *
 * @param longer the scenes of the evening as it was to be
 */
record Reach(Company company, List<Scene> longer) {
    /**
     * What this scene loses by that; empty where it keeps its circle or has voices to show.
     *
     * @param shorter the scenes of the evening as it is to be
     */
    Optional<Loss> lost(Scene scene, List<Scene> shorter) {
        Set<PromptKey> asked = asked(scene);
        if (asked.isEmpty() || asked.stream().anyMatch(company.enough()::contains)) {
            return Optional.empty();
        }
        int hands = hands(scene, shorter);
        // A wall may have gathered a step's prompts too that is gone now: asked of the longer evening's own scene.
        boolean full = longer.stream()
                .filter(one -> one.id().equals(scene.id()))
                .anyMatch(one -> hands(one, longer) >= company.circle());
        if (hands >= company.circle() || !full) {
            return Optional.empty();
        }
        return Optional.of(
                scene.content() instanceof Content.Chart chart
                        ? Loss.ofCircle(Loss.Kind.CHART, chart.prompt().key().toString(), company.circle(), hands)
                        : Loss.ofCircle(Loss.Kind.WALL, scene.id(), company.circle(), hands));
    }

    /** The prompts of which one needs a circle; none where the guide's own voices stand in. */
    private static Set<PromptKey> asked(Scene scene) {
        Stream<Prompt> asked = Stream.empty();
        if (scene.content() instanceof Content.Wall wall && wall.voices().isEmpty()) {
            asked = wall.prompts().stream();
        } else if (scene.content() instanceof Content.Chart chart) {
            asked = Stream.of(chart.prompt());
        }
        return asked.map(Prompt::key).collect(Collectors.toSet());
    }

    private int hands(Scene scene, List<Scene> scenes) {
        int at = scenes.indexOf(scene);
        var hands = new Hands(company.people(), company.machines(), scenes, company.round());
        return asked(scene).stream().mapToInt(key -> hands.by(at, key)).max().orElse(0);
    }
}
