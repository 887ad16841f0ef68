package kintsugi.workshop.fit;

import java.util.List;
import java.util.Set;
import kintsugi.guide.Content;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;

/**
 * How many different hands can have answered a prompt by a scene.
 *
 * @param round prompts that go from hand to hand
 */
record Hands(int people, Machines machines, List<Scene> scenes, Set<PromptKey> round) {
    Hands(EveningWish wish, List<Scene> scenes, Set<PromptKey> round) {
        this(wish.people(), wish.machines(), scenes, round);
    }

    /** At most as many as people: everybody where it goes round, else as many as have had a turn since it was asked. */
    int by(int scene, PromptKey prompt) {
        int asked = askedAt(prompt);
        if (asked < 0 || asked >= scene) {
            return 0;
        }
        return round.contains(prompt) ? people : inTurns(asked, scene);
    }

    /** Hands that turns alone bring in from one scene to another. */
    int inTurns(int from, int to) {
        int seconds = scenes.subList(from, to).stream()
                .filter(Pacing::leavesTheKioskFree)
                .mapToInt(Scene::seconds)
                .sum();
        int phones = Math.min(people, machines.phones());
        return Math.min(people, phones + Pacing.served(seconds, Pacing.TURN, machines));
    }

    /** The scene in which it is asked; under 0 where none does. */
    int askedAt(PromptKey prompt) {
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).content() instanceof Content.Reflect reflect
                    && reflect.prompt().key().equals(prompt)) {
                return i;
            }
        }
        return -1;
    }
}
