package kintsugi.kiosk.page;

import java.util.ArrayList;
import java.util.List;

/** A page about printing: a heading, and at its foot what one can do, all of one size, with what follows from each. */
abstract class PrintLeaf extends Framed {
    private static final double HALF = 436;
    private static final double KEYS = 584;
    private static final double TEXTS = KEYS + BUTTON + 5;
    private static final double TALL = 48;
    private static final long serialVersionUID = 1L;

    private final List<Key> keys = new ArrayList<>();
    private final List<Passage> texts = new ArrayList<>();

    /**
     * One thing that can be done.
     *
     * @param name by which tests know its button
     * @param words on the button
     * @param text what follows from it
     */
    record Choice(String name, String words, String text, Runnable action) {}

    PrintLeaf(Ground ground, String heading) {
        super(ground, true);
        entitle(ground.say("hand.bar"));
        put(Passage.heading(ground, heading), 0, 98, COLUMN, 48);
    }

    /** Two or three, from the start; last, so that Tab leads to them last. */
    final void choices(List<Choice> choices) {
        double width = choices.size() > 2 ? THIRD : HALF;
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            double x = i * (COLUMN - width) / (choices.size() - 1);
            Key key = new Key(ground(), KeyStyle.PLAIN, choice.words(), choice.action());
            key.setName(choice.name());
            keys.add(put(key, x, KEYS, width, BUTTON));
            texts.add(put(Passage.small(ground(), choice.text()), x, TEXTS, width, TALL));
        }
    }

    /** The button of one of them, from 0. */
    final Key key(int place) {
        return keys.get(place);
    }

    /** What follows from one of them, from 0. */
    final Passage text(int place) {
        return texts.get(place);
    }
}
