package kintsugi.home;

import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kintsugi.guide.HelpLine;
import kintsugi.look.Buttons;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** One help line, to be filled in. */
final class HelpRow extends JPanel {
    private final JTextField name = new JTextField();
    private final JTextField contact = new JTextField();
    private final JTextField hours = new JTextField();

    HelpRow(Words words, int number, HelpLine line, Consumer<HelpRow> remove) {
        super(new MigLayout(
                "insets 0, gap 8, fillx", "[grow, fill, sizegroup][grow, fill, sizegroup][grow, fill, sizegroup][]"));
        setOpaque(false);
        field(name, line.name(), words.text("home.settings.help.name"));
        field(contact, line.contact(), words.text("home.settings.help.contact"));
        field(hours, line.hours(), words.text("home.settings.help.hours"));
        var button = Buttons.quiet("\u2212", () -> remove.accept(this));
        button.getAccessibleContext().setAccessibleName(words.text("home.settings.help.remove", number));
        button.setToolTipText(words.text("home.settings.help.remove", number));
        add(button);
    }

    private void field(JTextField field, String text, String what) {
        field.setText(text);
        field.setColumns(8);
        field.putClientProperty("JTextField.placeholderText", what);
        field.getAccessibleContext().setAccessibleName(what);
        add(field, "wmin 80");
    }

    HelpLine line() {
        return new HelpLine(
                name.getText().strip(),
                contact.getText().strip(),
                hours.getText().strip());
    }

    boolean empty() {
        return line().name().isEmpty() && line().contact().isEmpty();
    }
}
