package kintsugi.home;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.look.Buttons;
import kintsugi.look.Labels;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Keeps what was changed; whoever leaves without is asked first. */
final class SaveRow extends JPanel {
    private final JLabel question;
    private final JButton drop;
    private final JButton save;

    /** A row that asks nothing yet. */
    SaveRow(Words words, Runnable save, Runnable drop) {
        super(new MigLayout("insets 0, gap 12, hidemode 3", "", "[center]"));
        setOpaque(false);
        question = Labels.strong(words.text("home.settings.ask"));
        question.setName("ask");
        this.drop = Page.named(Buttons.plain(words.text("home.settings.drop"), drop), "drop");
        this.save = Page.named(Buttons.primary(words.text("home.settings.save"), save), "save");
        question.setVisible(false);
        this.drop.setVisible(false);
        add(question);
        add(this.drop);
        add(this.save);
    }

    /** Asks whether to keep what was changed. */
    void ask() {
        question.setVisible(true);
        drop.setVisible(true);
        save.getAccessibleContext().setAccessibleDescription(question.getText());
        save.requestFocusInWindow();
        revalidate();
        repaint();
    }

    JButton save() {
        return save;
    }
}
