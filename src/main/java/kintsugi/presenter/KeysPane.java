package kintsugi.presenter;

import javax.swing.JButton;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.KeyCap;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Every key and what it does. */
final class KeysPane extends JPanel {
    private static final String[] NAMES = {
        "next", "back", "black", "white", "freeze", "calm", "ends", "jump", "grid", "shared", "gather", "bring", "tray",
        "note", "reword", "round", "rest", "more", "forward", "whole", "all", "f5", "leave"
    };

    private final JButton close;

    KeysPane(PresenterModel model, Words words) {
        super(new MigLayout("insets 0, gap 16 10, fill", "[grow, fill][]", "[][][][]push"));
        setOpaque(false);
        add(Labels.heading(words.text("presenter.keys.title")), "wmin 0");
        var card = new CardPanel(new MigLayout("insets 12 20 12 20, gap 20 3, wrap 2", "[][grow]"));
        for (String name : NAMES) {
            var caps = new JPanel(new MigLayout("insets 0, gap 6"));
            caps.setOpaque(false);
            for (String cap : words.text("presenter.keys." + name + ".caps").split(" ", -1)) {
                caps.add(new KeyCap(cap));
            }
            card.add(caps);
            card.add(Labels.text(words.text("presenter.keys." + name)), "wmin 0");
        }
        close = Buttons.primary(words.text("presenter.keys.close"), () -> model.show(Pane.SCENES));
        close.setName("close-keys");
        add(close, "growx 0, wrap");
        add(card, "span, growx, wmin 0, wrap");
        add(text("presenter.keys.reading", words), "span, growx, wmin 0, wrap");
        add(text("presenter.keys.focus", words), "span, growx, wmin 0");
    }

    private static TextBlock text(String key, Words words) {
        return TextBlock.of(words.text(key), TypeStep.BODY, Tone.MUTED, words.language());
    }

    void focus() {
        close.requestFocusInWindow();
    }
}
