package kintsugi.stage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kintsugi.guide.Content;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Markup;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Enough;
import kintsugi.workshop.PromptState;
import kintsugi.workshop.WorkshopState;

/**
 * One scene and what is live of it: all that a picture of it depends on, beside its size, its light and the words.
 *
 * @param scene what is shown
 * @param prompts how it stands with the prompts of this scene, and with no others
 * @param left the time that is left, in whole seconds, negative when it is over; empty where nothing is to be timed
 * @param help the help lines of the place, where the scene shows them
 * @param page which page of a wall or of a long slide, from 0
 * @param closed whether texts and charts stay hidden, as in a preview
 * @param round whether its prompt goes from hand to hand
 * @param lit the text of a wall that is shown large, before the others; empty where none is
 */
public record SceneView(
        Scene scene,
        Map<PromptKey, PromptState> prompts,
        Optional<Duration> left,
        List<HelpLine> help,
        int page,
        boolean closed,
        boolean round,
        Optional<Long> lit) {
    /** The id of the scene that {@link #calm} makes. */
    public static final String CALM = "calm";

    public SceneView {
        prompts = Map.copyOf(prompts);
        left = left.map(time -> Duration.ofSeconds(time.toSeconds()));
        help = List.copyOf(help);
    }

    /** A scene in which no text is shown before the others. */
    public SceneView(
            Scene scene,
            Map<PromptKey, PromptState> prompts,
            Optional<Duration> left,
            List<HelpLine> help,
            int page,
            boolean closed,
            boolean round) {
        this(scene, prompts, left, help, page, closed, round, Optional.empty());
    }

    /** A scene of the evening, from 0, as it stands now; without a time, on its first page. */
    public static SceneView of(WorkshopState state, int index) {
        return of(state, state.scenes().get(index));
    }

    /** A scene that may not be one of the evening's, as it stands now. */
    public static SceneView of(WorkshopState state, Scene scene) {
        var prompts = new HashMap<PromptKey, PromptState>();
        asked(scene.content())
                .forEach(prompt ->
                        prompts.put(prompt.key(), state.prompt(prompt.key()).inRoom()));
        var help = scene.content() instanceof Content.Help ? state.help() : List.<HelpLine>of();
        return new SceneView(
                scene,
                prompts,
                Optional.empty(),
                help,
                0,
                false,
                state.ways().goingRound(scene).isPresent());
    }

    /** The pause that can come at any moment; the seam stays where the group is. */
    public static SceneView calm(WorkshopState state) {
        var content = new Content.Calm(state.guide().calm().room());
        return of(state, new Scene(CALM, state.scene().place(), 0, Markup.EMPTY, content));
    }

    /** The same without texts and charts, for whoever looks ahead where the room might see it. */
    public SceneView ahead() {
        return new SceneView(scene, Map.of(), left, help, 0, true, round);
    }

    /** The same with so much time left. */
    public SceneView with(Duration time) {
        return new SceneView(scene, prompts, Optional.of(time), help, page, closed, round, lit);
    }

    /** Another page of it. */
    public SceneView onPage(int other) {
        return new SceneView(scene, prompts, left, help, other, closed, round, lit);
    }

    /** The same wall, on which of what is approved only these texts are to be seen yet. */
    public SceneView showing(Set<Long> ids) {
        var less = new HashMap<PromptKey, PromptState>();
        prompts.forEach((key, state) -> less.put(key, state.showing(ids)));
        return new SceneView(scene, less, left, help, page, closed, round, lit);
    }

    /** The same with this text large, if it is one that the room may read. */
    public SceneView lighting(Optional<Long> id) {
        return new SceneView(scene, prompts, left, help, page, closed, round, id.filter(approved()::contains));
    }

    /** The ids of the texts that the room may read here. */
    public Set<Long> approved() {
        return prompts.values().stream()
                .flatMap(state -> state.cards().stream())
                .filter(card -> card.state() == CardState.APPROVED)
                .map(Card::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How it stands with this prompt. */
    PromptState prompt(Prompt prompt) {
        return prompts.getOrDefault(prompt.key(), PromptState.NOTHING);
    }

    /** Whether enough is there of which nothing shows yet: it waits to be gathered, or to be read by the facilitator. */
    boolean comes(Prompt prompt) {
        var state = prompt(prompt);
        return state.enough() == Enough.ENOUGH
                && (!state.gathered() || state.cards().stream().anyMatch(card -> card.state() == CardState.WAITING));
    }

    private static List<Prompt> asked(Content content) {
        if (content instanceof Content.Reflect reflect) {
            return List.of(reflect.prompt());
        }
        if (content instanceof Content.Wall wall) {
            return wall.prompts();
        }
        if (content instanceof Content.Chart chart) {
            var all = new ArrayList<>(chart.before());
            all.add(chart.prompt());
            return all;
        }
        return List.of();
    }

    @Override
    public String toString() {
        return "SceneView[" + scene.id() + ", page " + page + "]";
    }
}
