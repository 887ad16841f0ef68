package kintsugi.presenter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.KeyCap;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.settings.Command;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Every key and what it does. */
final class KeysPane extends JPanel {
    private static final String[] NAMES = {
        "next", "back", "black", "white", "freeze", "calm", "ends", "jump", "grid", "shared", "gather", "bring", "tray",
        "note", "reword", "round", "rest", "more", "skip", "forward", "whole", "all", "f5", "leave"
    };

    /** Those with keys that stay what they are. */
    private static final Set<String> FIXED =
            Set.of("next", "back", "black", "white", "ends", "jump", "rest", "all", "f5", "leave");

    private final JButton close;

    KeysPane(PresenterModel model, Words words) {
        super(new MigLayout("insets 0, gap 16 6, fill", "[grow, fill][]", "[][][][]push"));
        setOpaque(false);
        add(Labels.heading(words.text("presenter.keys.title")), "wmin 0");
        var card = new CardPanel(new MigLayout("insets 6 20 6 20, gap 20 1, wrap 2", "[][grow]"));
        for (String name : NAMES) {
            var caps = new JPanel(new MigLayout("insets 0, gap 6"));
            caps.setOpaque(false);
            for (String cap : caps(name, model, words)) {
                caps.add(new KeyCap(cap));
            }
            card.add(caps);
            card.add(Labels.text(words.text("presenter.keys." + name)), "wmin 0");
        }
        close = Buttons.primary(words.text("presenter.keys.close"), () -> model.show(Pane.SCENES));
        close.setName("close-keys");
        add(close, "growx 0, wrap");
        add(card, "span, growx, wmin 0, wrap");
        add(
                text("presenter.keys.reading", words, new KeyWords(words, model.keys()).cap(Command.MODERATION)),
                "span, growx, wmin 0, wrap");
        add(text("presenter.keys.focus", words), "span, growx, wmin 0");
    }

    /** The keys in force: a command's own key first, then those that stay what they are. */
    private static List<String> caps(String name, PresenterModel model, Words words) {
        List<String> caps = new ArrayList<>();
        if (FIXED.contains(name)) {
            caps.addAll(List.of(words.text("presenter.keys." + name + ".caps").split(" ", -1)));
        }
        Arrays.stream(Command.values())
                .filter(command -> command.key().equals(name))
                .flatMap(command -> model.keys().own(command).stream())
                .forEach(own -> caps.add(0, own.cap()));
        return caps;
    }

    private static TextBlock text(String key, Words words, Object... arguments) {
        return TextBlock.of(words.text(key, arguments), TypeStep.BODY, Tone.MUTED, words.language());
    }

    void focus() {
        close.requestFocusInWindow();
    }
}
