package kintsugi.presenter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kintsugi.guide.Content;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.guide.Scene;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.PromptState;
import kintsugi.workshop.WorkshopState;

/**
 * What there is to gather and to read.
 *
 * @param prompts that can be shared and were asked so far, in the evening's order
 * @param at which of them is looked at, from 0
 * @param state how it stands with that one
 * @param row which of its texts is looked at, from 0
 * @param doing what is done with that text
 */
record Moderation(List<Prompt> prompts, int at, PromptState state, int row, Doing doing) {
    static final Moderation NOTHING = new Moderation(List.of(), 0, PromptState.NOTHING, 0, Doing.READING);

    Moderation {
        prompts = List.copyOf(prompts);
    }

    /** Prompts of this scene that can be shared. */
    static List<Prompt> asked(Scene scene) {
        List<Prompt> all = List.of();
        if (scene.content() instanceof Content.Reflect reflect) {
            all = List.of(reflect.prompt());
        } else if (scene.content() instanceof Content.Wall wall) {
            all = wall.prompts();
        } else if (scene.content() instanceof Content.Chart chart) {
            all = List.of(chart.prompt());
        }
        return all.stream().filter(prompt -> !prompt.isSituational()).toList();
    }

    /** The same places in a newer state; a text that is gone gives its place to the next. */
    Moderation in(WorkshopState now) {
        Set<String> asked =
                Set.copyOf(now.open().stream().map(key -> key.step()).toList());
        List<Prompt> all = now.guide().allPrompts().stream()
                .filter(prompt -> !prompt.isSituational())
                .filter(prompt -> asked.contains(prompt.key().step())
                        || now.prompt(prompt.key()).gathered())
                .toList();
        Optional<Prompt> before = prompt();
        int place = before.map(Prompt::key)
                .map(key -> all.stream().map(Prompt::key).toList().indexOf(key))
                .orElse(-1);
        Moderation moved = new Moderation(all, Math.max(0, place), PromptState.NOTHING, row, doing).filled(now);
        long looked = card().map(Card::id).orElse(0L);
        List<Long> ids = moved.state.cards().stream().map(Card::id).toList();
        return ids.contains(looked) ? moved.on(ids.indexOf(looked)).doing(doing) : moved.on(row);
    }

    /** Another prompt, by its place. */
    Moderation prompt(int place, WorkshopState now) {
        int within = Math.max(0, Math.min(place, prompts.size() - 1));
        return new Moderation(prompts, within, PromptState.NOTHING, 0, Doing.READING).filled(now);
    }

    /** Another text, by its place. */
    Moderation on(int place) {
        int within = Math.max(0, Math.min(place, state.cards().size() - 1));
        return new Moderation(prompts, at, state, within, Doing.READING);
    }

    /** Something else is done with the same text. */
    Moderation doing(Doing next) {
        return new Moderation(prompts, at, state, row, card().isPresent() ? next : Doing.READING);
    }

    /** On the next text that nobody has read, if there is one. */
    Moderation onWaiting() {
        int size = state.cards().size();
        for (int i = 0; i < size; i++) {
            int place = (row + i) % size;
            if (state.cards().get(place).state() == CardState.WAITING) {
                return on(place);
            }
        }
        return this;
    }

    private Moderation filled(WorkshopState now) {
        PromptState filled = prompt().map(one -> now.prompt(one.key())).orElse(PromptState.NOTHING);
        return new Moderation(prompts, at, filled, row, doing);
    }

    /** The prompt that is looked at. */
    Optional<Prompt> prompt() {
        return at < prompts.size() ? Optional.of(prompts.get(at)) : Optional.empty();
    }

    /** The text that is looked at. */
    Optional<Card> card() {
        return row < state.cards().size() ? Optional.of(state.cards().get(row)) : Optional.empty();
    }

    /** Whether its answers are texts, to be read before the room sees them; others are only counted. */
    boolean texts() {
        return prompt().map(one -> one.form() instanceof Form.Text).orElse(true);
    }

    int count(CardState wanted) {
        return (int) state.cards().stream().filter(one -> one.state() == wanted).count();
    }

    @Override
    public String toString() {
        return "Moderation";
    }
}
