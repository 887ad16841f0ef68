package kintsugi.home;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import kintsugi.look.Buttons;
import kintsugi.look.Labels;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** How far long work is, at the foot of the window, and a way to stop it. */
final class BusyBar extends JPanel {
    private final Words words;
    private final JLabel what = Labels.text("");
    private final JProgressBar bar = new JProgressBar(0, 100);
    private final JButton cancel;

    BusyBar(HomeModel model, Words words) {
        super(new MigLayout("insets 0, gap 16, fillx, hidemode 3", "[][grow, fill][]", "[36!, center]"));
        this.words = words;
        setOpaque(false);
        cancel = Page.named(Buttons.plain(words.text("home.busy.cancel"), model::cancel), "cancel");
        add(what);
        add(bar, "h 6!");
        add(cancel);
        show(Optional.empty());
    }

    void show(Optional<Busy> busy) {
        what.setVisible(busy.isPresent());
        bar.setVisible(busy.isPresent());
        cancel.setVisible(busy.map(Busy::cancellable).orElse(false));
        busy.ifPresent(each -> {
            boolean known = each.share() >= 0;
            String text = words.text(each.key());
            int percent = (int) Math.round(each.share() * 100);
            what.setText(known ? words.text("home.busy.share", text, percent) : text);
            bar.setIndeterminate(!known);
            bar.setValue(percent);
            bar.getAccessibleContext().setAccessibleName(what.getText());
        });
    }
}
