package kintsugi.presenter;

import java.util.Optional;
import kintsugi.guide.Content;
import kintsugi.guide.Prompt;
import kintsugi.workshop.WayIn;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.WorkshopState;

/**
 * How answers to the prompt that is on come in, and whether that can be chosen.
 *
 * @param prompt the prompt, where one is on that can be shared
 * @param settled whether somebody had the chance to answer already
 */
record WayChoice(Optional<Prompt> prompt, WayIn way, boolean settled) {
    static WayChoice of(WorkshopState evening) {
        Optional<Prompt> on = evening.scene().content() instanceof Content.Reflect reflect
                        && !reflect.prompt().isSituational()
                ? Optional.of(reflect.prompt())
                : Optional.empty();
        WayIn way = on.map(prompt -> evening.ways().of(prompt.key())).orElse(WayIn.TURN);
        boolean settled =
                on.filter(prompt -> evening.ways().isSettled(prompt.key())).isPresent();
        return new WayChoice(on, way, settled);
    }

    /** Chooses the other way in; nothing where that can't be. */
    void change(Workshop workshop) {
        WayIn other = way == WayIn.TURN ? WayIn.PASS_ROUND : WayIn.TURN;
        prompt.ifPresent(one -> {
            var unused = workshop.choose(one.key(), other);
        });
    }

    /** The beginning of the keys of its words. */
    String key() {
        return "presenter.way." + (way == WayIn.TURN ? "turn" : "round");
    }
}
