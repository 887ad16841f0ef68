package kintsugi.home;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import kintsugi.guide.HelpLine;
import kintsugi.look.Buttons;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** The help lines of the place, as many as there are. */
final class HelpRows extends JPanel {
    private final Words words;
    private final List<HelpRow> rows = new ArrayList<>();
    private final JPanel list = new JPanel(new MigLayout("insets 0, gap 6, fillx, wrap 1", "[grow, fill]"));

    HelpRows(Words words, List<HelpLine> lines) {
        super(new MigLayout("insets 0, gap 8, fillx, wrap 1", "[grow, fill]"));
        this.words = words;
        setOpaque(false);
        list.setOpaque(false);
        add(list, "wmin 0");
        add(
                Page.named(
                        Buttons.plain(words.text("home.settings.help.add"), () -> add(new HelpLine("", "", ""))),
                        "add"),
                "growx 0");
        lines.forEach(this::add);
        if (lines.isEmpty()) {
            add(new HelpLine("", "", ""));
        }
    }

    private void add(HelpLine line) {
        var row = new HelpRow(words, rows.size() + 1, line, this::remove);
        row.applyComponentOrientation(getComponentOrientation());
        rows.add(row);
        list.add(row, "growx, wmin 0");
        revalidate();
    }

    private void remove(HelpRow row) {
        rows.remove(row);
        list.remove(row);
        revalidate();
        repaint();
    }

    /** Those that are filled in. */
    List<HelpLine> lines() {
        return rows.stream().filter(row -> !row.empty()).map(HelpRow::line).toList();
    }
}
