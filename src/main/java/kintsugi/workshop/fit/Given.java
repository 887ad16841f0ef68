package kintsugi.workshop.fit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kintsugi.guide.Agenda;

/**
 * What is settled of an evening before it is fitted.
 *
 * @param recap ids of the steps that earlier evenings did; they don't come again
 * @param without ids of scenes that don't come again
 * @param seconds of scenes, by their ids, where the group takes other than the guide says
 */
public record Given(List<String> recap, Set<String> without, Map<String, Integer> seconds) {
    /** A first evening, by the guide's own minutes. */
    public static final Given NOTHING = new Given(List.of(), Set.of(), Map.of());

    public Given {
        recap = List.copyOf(recap);
        without = Set.copyOf(without);
        seconds = Map.copyOf(seconds);
    }

    /** These steps as far as they come. */
    Agenda agenda(List<String> steps) {
        return new Agenda(steps, without, seconds, recap);
    }
}
