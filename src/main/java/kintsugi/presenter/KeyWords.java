package kintsugi.presenter;

import kintsugi.settings.Command;
import kintsugi.settings.Keymap;
import kintsugi.settings.Stroke;
import kintsugi.words.Words;

/** Words beside the key in force for what they tell of. */
record KeyWords(Words words, Keymap keys) {
    /** What is printed on the key of this command; nothing where it has none of its own. */
    String cap(Command command) {
        return keys.own(command).map(Stroke::cap).orElse("");
    }

    /** A text with that key behind it. */
    String of(String text, Command command) {
        return words.text("presenter.with-key", text, cap(command));
    }
}
