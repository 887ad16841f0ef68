package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.List;
import java.util.Locale;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.look.Face;
import kintsugi.words.Words;

/** One's language, then: begin, or come back. */
final class WelcomeLeaf extends Framed {
    private static final double CARD = 436;
    private static final long serialVersionUID = 1L;

    private final Key begin;

    WelcomeLeaf(Ground ground) {
        super(ground, true);
        var codes = ground.model().codes();
        languages();
        begin = new Key(ground, KeyStyle.GOLD, ground.say("welcome.first.begin"), codes::begin);
        put(new Passage(ground, Face.HEADING, 48, Tone.TEXT).says(ground.say("welcome.title")), 0, 200, COLUMN, 62);
        put(new Passage(ground, Face.TEXT, 25, Tone.MUTED).says(ground.say("welcome.text")), 0, 268, 740, 90);
        put(
                card(ground.say("welcome.first.title"), ground.say("welcome.first.text"), begin, "begin"),
                0,
                396,
                CARD,
                236);
        put(
                card(
                        ground.say("welcome.again.title"),
                        ground.say("welcome.again.text"),
                        new Key(ground, KeyStyle.PLAIN, ground.say("welcome.again.come"), codes::comeBack),
                        "come-back"),
                CARD + GAP,
                396,
                CARD,
                236);
        put(Passage.small(ground, ground.say("welcome.safe")), 0, 654, COLUMN, 44);
    }

    private void languages() {
        List<Locale> all = Words.languages();
        if (all.size() < 2) {
            return;
        }
        double width = Math.min(200, (COLUMN - 12 * (all.size() - 1)) / all.size());
        for (int i = 0; i < all.size(); i++) {
            Locale language = all.get(i);
            String name = Words.of(language).languageName();
            Key key = new Key(
                    ground(), KeyStyle.PILL, name, () -> ground().model().speak(language));
            key.choose(language.equals(ground().language()));
            put(key, i * (width + 12), 99, width, 56);
        }
    }

    private Card card(String title, String text, Key key, String name) {
        Card card = new Card(ground());
        card.put(new Passage(ground(), Face.HEADING_STRONG, 29, Tone.TEXT).says(title), 24, 22, CARD - 48, 40);
        card.put(Passage.body(ground(), text), 24, 67, CARD - 48, 62);
        key.setName(name);
        card.put(key, 24, 148, CARD - 48, BUTTON);
        return card;
    }

    @Override
    Component first() {
        return begin;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
    }
}
