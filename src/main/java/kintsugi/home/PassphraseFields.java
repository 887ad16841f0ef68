package kintsugi.home;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.Face;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.look.Typed;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Four proposed words, or a passphrase of one's own that is hard to guess, typed twice. */
final class PassphraseFields extends JPanel {
    private final Words words;
    private final Strength strength;
    private final JPasswordField field = new JPasswordField();
    private final JPasswordField again = new JPasswordField();
    private final TextBlock reason;
    private final JButton use;
    private Optional<String> refusal = Optional.of("");

    /**
     * Empty fields.
     *
     * @param others draws four other words
     * @param use is on only while what was typed will do; Enter presses it
     */
    PassphraseFields(Words words, Strength strength, String proposed, Runnable others, JButton use) {
        super(new MigLayout("insets 0, gap 12 10, fillx, wrap 1", "[grow, fill]"));
        this.words = words;
        this.strength = strength;
        this.use = use;
        setOpaque(false);
        reason = TextBlock.of("", TypeStep.BODY, Tone.MUTED, words.language());
        reason.setName("reason");
        add(Labels.small(words.text("home.passphrase.proposed")), "gaptop 8");
        var proposal = Labels.label(proposed, Face.TEXT, TypeStep.TITLE, Tone.TEXT);
        proposal.setName("proposal");
        add(proposal, "wmin 0");
        add(Page.named(Buttons.plain(words.text("home.passphrase.others"), others), "others"), "growx 0");
        add(Labels.of(words.text("home.passphrase.field"), field), "gaptop 8");
        add(field, "h 36!");
        add(Labels.of(words.text("home.passphrase.again"), again));
        add(again, "h 36!");
        var show = new JCheckBox(words.text("home.passphrase.show"));
        char dot = field.getEchoChar();
        show.addActionListener(event -> {
            field.setEchoChar(show.isSelected() ? '\0' : dot);
            again.setEchoChar(show.isSelected() ? '\0' : dot);
        });
        add(show, "growx 0");
        add(reason, "wmin 0, hmin 42");
        field.setName("passphrase");
        again.setName("again");
        Typed.in(field, this::judge);
        Typed.in(again, this::compare);
        field.addActionListener(event -> again.requestFocusInWindow());
        again.addActionListener(event -> enter());
        judge();
    }

    private void judge() {
        char[] typed = field.getPassword();
        refusal = typed.length == 0 ? Optional.of("") : strength.refusal(typed);
        Secrets.wipe(typed);
        compare();
    }

    private void compare() {
        boolean same = Secrets.same(field, again);
        reason.show(refusal.orElseGet(() -> same ? "" : words.text("home.passphrase.differ")), TypeStep.BODY);
        use.setEnabled(refusal.isEmpty() && same);
    }

    private void enter() {
        if (use.isEnabled()) {
            use.doClick(0);
        } else {
            field.requestFocusInWindow();
        }
    }

    JPasswordField field() {
        return field;
    }
}
