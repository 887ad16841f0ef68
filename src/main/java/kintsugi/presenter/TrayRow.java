package kintsugi.presenter;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import kintsugi.figure.Tone;
import kintsugi.look.EmblemIcon;
import kintsugi.look.Labels;
import kintsugi.look.Look;
import kintsugi.print.MarkSign;
import kintsugi.words.Words;
import kintsugi.workshop.TrayEntry;

/** One handed-over plan in the list: its picture, its name, and whether it is on paper. */
final class TrayRow implements ListCellRenderer<TrayEntry> {
    private static final int SIDE = 32;

    private final Words words;
    private final JLabel row = Labels.text("");

    TrayRow(Words words) {
        this.words = words;
        row.setOpaque(true);
        row.setIconTextGap(14);
        row.setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 12));
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends TrayEntry> list, TrayEntry entry, int index, boolean selected, boolean focused) {
        row.setComponentOrientation(list.getComponentOrientation());
        row.setBackground(selected ? UIManager.getColor("List.selectionBackground") : Look.colour(Tone.RAISED));
        row.setForeground(Look.colour(entry.printed() && !selected ? Tone.MUTED : Tone.TEXT));
        row.setIcon(new EmblemIcon(MarkSign.emblem(entry.mark()), SIDE));
        row.setText(words.text(
                entry.printed() ? "presenter.tray.row.printed" : "presenter.tray.row",
                MarkSign.name(entry.mark(), words)));
        row.getAccessibleContext().setAccessibleName(row.getText());
        return row;
    }
}
