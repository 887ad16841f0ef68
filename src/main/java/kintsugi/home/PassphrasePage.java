package kintsugi.home;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPasswordField;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Face;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.look.Typed;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** First use: four proposed words, or a passphrase of one's own that is hard to guess. */
final class PassphrasePage extends Page {
    private final ComingIn way;
    private final JPasswordField field = new JPasswordField();
    private final JPasswordField again = new JPasswordField();
    private final TextBlock reason;
    private final JButton use;
    private Optional<String> refusal = Optional.of("");

    PassphrasePage(ComingIn way, Words words, HomePage.Passphrase page) {
        super(words, "[grow, center]", "push[]push");
        this.way = way;
        reason = note("");
        reason.setName("reason");
        use = named(Buttons.primary(words.text("home.passphrase.use"), this::use), "use");
        var card = new CardPanel(new MigLayout("insets 28 32 28 32, gap 12 10, fillx, wrap 1", "[grow, fill]"));
        card.add(Labels.heading(words.text("home.passphrase.title")));
        card.add(text(words.text("home.passphrase.why")), "wmin 0");
        card.add(Labels.small(words.text("home.passphrase.proposed")), "gaptop 8");
        var proposal = Labels.label(page.proposal(), Face.TEXT, TypeStep.TITLE, Tone.TEXT);
        proposal.setName("proposal");
        card.add(proposal, "wmin 0");
        card.add(named(Buttons.plain(words.text("home.passphrase.others"), way::propose), "others"), "growx 0");
        card.add(Labels.of(words.text("home.passphrase.field"), field), "gaptop 8");
        card.add(first(field), "h 36!");
        card.add(Labels.of(words.text("home.passphrase.again"), again));
        card.add(again, "h 36!");
        var show = new JCheckBox(words.text("home.passphrase.show"));
        char dot = field.getEchoChar();
        show.addActionListener(event -> {
            field.setEchoChar(show.isSelected() ? '\0' : dot);
            again.setEchoChar(show.isSelected() ? '\0' : dot);
        });
        card.add(show, "growx 0");
        card.add(reason, "wmin 0, hmin 42");
        card.add(use, "growx 0, align trailing");
        add(card, "w 320:680:680");
        field.setName("passphrase");
        again.setName("again");
        Typed.in(field, this::judge);
        Typed.in(again, this::compare);
        field.addActionListener(event -> again.requestFocusInWindow());
        again.addActionListener(event -> use());
        judge();
    }

    private void judge() {
        char[] typed = field.getPassword();
        refusal = typed.length == 0 ? Optional.of("") : way.refusal(typed);
        Secrets.wipe(typed);
        compare();
    }

    private void compare() {
        boolean same = Secrets.same(field, again);
        reason.show(refusal.orElseGet(() -> same ? "" : words().text("home.passphrase.differ")), TypeStep.BODY);
        use.setEnabled(refusal.isEmpty() && same);
    }

    private void use() {
        if (use.isEnabled()) {
            way.create(field.getPassword());
        } else {
            focus();
        }
    }

    @Override
    boolean asks() {
        return true;
    }
}
