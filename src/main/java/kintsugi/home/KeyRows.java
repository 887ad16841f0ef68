package kintsugi.home;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.look.Buttons;
import kintsugi.look.Labels;
import kintsugi.settings.Command;
import kintsugi.settings.Keymap;
import kintsugi.settings.Stroke;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** The presenter's commands, each with a button that bears its key; pressed, it waits for another. */
final class KeyRows extends JPanel {
    private final Words words;
    private final KeyChoice choice;
    private final Map<Command, JButton> buttons = new EnumMap<>(Command.class);
    private final JLabel said = Labels.strong(" ");

    KeyRows(Words words, Keymap keys) {
        super(new MigLayout("insets 0, gap 16 6, fillx", "[grow, fill]12[120!, fill]24[grow, fill]12[120!, fill]"));
        this.words = words;
        this.choice = new KeyChoice(keys);
        setOpaque(false);
        setName("keys");
        int column = 0;
        for (Command command : Command.values()) {
            if (keys.own(command).isPresent()) {
                add(Labels.of(name(command), button(command)), "wmin 0");
                add(buttons.get(command), column++ % 2 == 0 ? "h 36!" : "h 36!, wrap");
            }
        }
        said.setName("keys-said");
        add(said, "newline, span, growx, wmin 0, wrap");
        add(
                Page.named(Buttons.plain(words.text("home.keys.standard"), this::standard), "keys-standard"),
                "span, growx 0, align leading");
        renew();
    }

    private String name(Command command) {
        return words.text("home.keys.of." + command.key());
    }

    private JButton button(Command command) {
        var button = Buttons.plain("", () -> ask(command));
        button.setName("key-" + command.key());
        button.setFocusTraversalKeysEnabled(true);
        button.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                if (choice.waiting().filter(command::equals).isPresent() && press(event)) {
                    event.consume();
                }
            }
        });
        button.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (choice.waiting().filter(command::equals).isPresent()) {
                    choice.leave();
                    tell(" ");
                }
            }
        });
        buttons.put(command, button);
        return button;
    }

    private void ask(Command command) {
        choice.ask(command);
        tell(words.text("home.keys.press", name(command)));
    }

    /** Takes a key that was pressed; says whether it is nobody else's. */
    private boolean press(KeyEvent event) {
        if (event.getKeyCode() == KeyEvent.VK_ESCAPE) {
            choice.leave();
            tell(" ");
            return true;
        }
        if (event.getKeyCode() == KeyEvent.VK_TAB || modifier(event)) {
            return false;
        }
        KeyChoice.Outcome outcome = choice.press(stroke(event));
        if (outcome instanceof KeyChoice.Outcome.Clash clash) {
            tell(words.text("home.keys.clash", clash.stroke().cap(), name(clash.other())));
        } else if (outcome instanceof KeyChoice.Outcome.Taken taken) {
            tell(words.text("home.keys.taken", taken.stroke().cap(), name(taken.command())));
        } else {
            tell(words.text("home.keys.fixed"));
        }
        return true;
    }

    private static boolean modifier(KeyEvent event) {
        return event.getKeyCode() == KeyEvent.VK_SHIFT
                || event.getKeyCode() == KeyEvent.VK_CONTROL
                || event.getKeyCode() == KeyEvent.VK_ALT
                || event.getKeyCode() == KeyEvent.VK_ALT_GRAPH
                || event.getKeyCode() == KeyEvent.VK_META;
    }

    /** By what is printed on it, else, on keyboards of other letters, by its place. */
    private static Optional<Stroke> stroke(KeyEvent event) {
        char letter = Character.toUpperCase(event.getKeyChar());
        if (letter == '+') {
            return Optional.of(Stroke.PLUS);
        }
        String name = letter >= 'A' && letter <= 'Z'
                ? String.valueOf(letter)
                : Character.isLetter(letter)
                        ? KeyEvent.getKeyText(event.getKeyCode()).toUpperCase(Locale.ROOT)
                        : "";
        return name.matches("[A-Z]") ? Optional.of(Stroke.valueOf(name)) : Optional.empty();
    }

    private void standard() {
        choice.standard();
        tell(words.text("home.keys.standard.done"));
    }

    private void tell(String text) {
        said.setText(text);
        said.getAccessibleContext().setAccessibleName(text);
        renew();
    }

    private void renew() {
        buttons.forEach((command, button) -> {
            boolean waits = choice.waiting().filter(command::equals).isPresent();
            String cap = choice.keys().own(command).map(Stroke::cap).orElse("");
            button.setText(waits ? words.text("home.keys.waits") : cap);
            button.getAccessibleContext().setAccessibleName(words.text("home.keys.spoken", name(command), cap));
            button.getAccessibleContext().setAccessibleDescription(waits ? said.getText() : "");
        });
    }

    Keymap keys() {
        return choice.keys();
    }
}
