package kintsugi.workshop.fit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kintsugi.guide.Content;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;

/**
 * Which prompts go from hand to hand: one for each wall, and the hope, where there is no time for everybody's turn.
 * Prompts that nobody could ever gather do not.
 *
 * @param turns what turns alone bring in
 */
record Rounds(EveningWish wish, Hands turns) {
    /** For the walls: the prompt that the guide means for them, the latest one; else the last that was asked. */
    Set<PromptKey> ofWalls() {
        Set<PromptKey> round = new HashSet<>();
        List<Scene> scenes = turns.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).content() instanceof Content.Wall wall) {
                int at = i;
                dearest(wall).map(Prompt::key).filter(key -> isWorthIt(key, at)).ifPresent(round::add);
            }
        }
        return round;
    }

    /** The scales that are asked before and after. */
    Set<PromptKey> ofHope() {
        Set<PromptKey> round = new HashSet<>();
        List<Scene> scenes = turns.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).content() instanceof Content.Chart chart
                    && !chart.before().isEmpty()) {
                int at = i;
                Stream.concat(chart.before().stream(), Stream.of(chart.prompt()))
                        .map(Prompt::key)
                        .filter(key -> isWorthIt(key, at))
                        .forEach(round::add);
            }
        }
        return round;
    }

    /** Whether a circle is in the room at all, and not everybody has a turn in time. */
    private boolean isWorthIt(PromptKey prompt, int shown) {
        int asked = turns.askedAt(prompt);
        return asked >= 0
                && asked < shown
                && wish.people() >= wish.circle()
                && turns.inTurns(asked, shown) < wish.people();
    }

    private Optional<Prompt> dearest(Content.Wall wall) {
        List<Prompt> asked = wall.prompts().stream()
                .filter(prompt -> turns.askedAt(prompt.key()) >= 0)
                .toList();
        return asked.stream()
                .filter(Prompt::forWall)
                .reduce((earlier, later) -> later)
                .or(() -> asked.stream().reduce((earlier, later) -> later));
    }
}
