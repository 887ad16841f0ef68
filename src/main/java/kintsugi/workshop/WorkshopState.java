package kintsugi.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kintsugi.guide.Guide;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Place;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;

/**
 * A workshop at one moment, as screens may see it.
 *
 * @param scenes the scenes of this evening
 * @param position which of them is on, from 0
 * @param since when it came on
 * @param sitting what this evening takes of the guide, and of the time
 * @param people how many the facilitator counted
 * @param circle smallest number of different hands
 * @param codes how many codes count
 * @param prompts what was shared, by prompt; a prompt without entry has nothing
 * @param open the prompts that can be answered now
 * @param ways which prompts go round
 * @param help the help lines of the place
 * @param tray the plans that were handed over for printing, by their marks; never what they hold
 * @param trouble why nothing can be kept any more; empty while all is well
 * @param wrongCodes whether several codes in a row opened nothing, which nobody has looked after yet
 */
public record WorkshopState(
        WorkshopId id,
        Guide guide,
        List<Scene> scenes,
        int position,
        Instant since,
        Sitting sitting,
        int people,
        int circle,
        int codes,
        Map<PromptKey, PromptState> prompts,
        Set<PromptKey> open,
        Ways ways,
        List<HelpLine> help,
        Phase phase,
        List<TrayEntry> tray,
        Optional<ArchiveProblem.Kind> trouble,
        boolean wrongCodes) {
    public WorkshopState {
        scenes = List.copyOf(scenes);
        prompts = Map.copyOf(prompts);
        open = Set.copyOf(open);
        help = List.copyOf(help);
        tray = List.copyOf(tray);
    }

    /** The scene that is on. */
    public Scene scene() {
        return scenes.get(position);
    }

    /** The prompt that goes from hand to hand now, while its scene is on. */
    public Optional<Prompt> goesRound() {
        return ways.goingRound(scene());
    }

    /** How it stands with this prompt. */
    public PromptState prompt(PromptKey key) {
        return prompts.getOrDefault(key, PromptState.NOTHING);
    }

    /** How many counted steps have been entered, for the seam. */
    public int reached() {
        return scenes.subList(0, position + 1).stream()
                .map(Scene::place)
                .filter(Place::isCounted)
                .mapToInt(Place::number)
                .max()
                .orElse(0);
    }

    @Override
    public String toString() {
        return "WorkshopState";
    }
}
