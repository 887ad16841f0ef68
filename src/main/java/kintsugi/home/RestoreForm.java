package kintsugi.home;

import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JRadioButton;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Which backup, and what opens it. */
final class RestoreForm extends JPanel {
    private final Recovery recovery;
    private final Optional<OfferedBackup> offered;
    private final JRadioButton theirs;
    private final JRadioButton own;
    private final FileRow file;
    private final TextBlock note;
    private final JPasswordField secret = new JPasswordField();
    private final JCheckBox sheet;

    /**
     * A form.
     *
     * @param offered is chosen at first
     */
    RestoreForm(Recovery recovery, Words words, Optional<OfferedBackup> offered) {
        super(new MigLayout("insets 0, gap 12 8, fillx, hidemode 3, wrap 1", "[grow, fill]"));
        this.recovery = recovery;
        this.offered = offered;
        setOpaque(false);
        theirs = new JRadioButton(words.text("home.restore.theirs"), offered.isPresent());
        own = new JRadioButton(words.text("home.restore.own"), offered.isEmpty());
        theirs.setName("theirs");
        own.setName("own");
        file = new FileRow(words, words.text("home.restore.file"), "file", false);
        note = TextBlock.of(words.text("home.restore.own.note"), TypeStep.SMALL, Tone.MUTED, words.language());
        sheet = new JCheckBox(words.text("home.restore.sheet"));
        sheet.setName("sheet");
        secret.setName("secret");
        if (offered.isPresent()) {
            var group = new ButtonGroup();
            group.add(theirs);
            group.add(own);
            theirs.addActionListener(event -> choose());
            own.addActionListener(event -> choose());
            add(theirs, "growx 0");
            add(own, "growx 0");
        }
        add(file, "wmin 0");
        add(note, "wmin 0");
        add(Labels.of(words.text("home.restore.secret"), secret), "gaptop 8");
        add(secret, "h 36!");
        char dot = secret.getEchoChar();
        sheet.addActionListener(event -> secret.setEchoChar(sheet.isSelected() ? '\0' : dot));
        add(sheet, "growx 0");
        choose();
    }

    private void choose() {
        file.setVisible(own.isSelected());
        note.setVisible(own.isSelected());
        if (own.isSelected() && offered.isPresent()) {
            file.field().requestFocusInWindow();
        }
        revalidate();
    }

    /** The button that does it, beside the field. */
    JButton go(Words words) {
        JButton go = Page.named(Buttons.primary(words.text("home.restore.go"), this::use), "restore");
        secret.addActionListener(event -> use());
        return go;
    }

    private void use() {
        String path = own.isSelected()
                ? file.file()
                : offered.map(one -> one.file().toString()).orElse("");
        char[] typed = secret.getPassword();
        secret.setText("");
        recovery.use(path, typed, sheet.isSelected());
    }

    JComponent first() {
        return own.isSelected() ? file.field() : secret;
    }
}
