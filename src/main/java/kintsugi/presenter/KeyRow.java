package kintsugi.presenter;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JPanel;
import kintsugi.look.KeyCap;
import kintsugi.look.Labels;
import net.miginfocom.swing.MigLayout;

/** Keys and what they do, in a row. They can be clicked too; the keyboard has the keys themselves. */
final class KeyRow extends JPanel {
    /** A key's cap, what it does in words, and doing it. */
    record Hint(List<String> caps, String text, Runnable act) {}

    KeyRow(List<Hint> hints) {
        super(new MigLayout("insets 0, gap 0, hidemode 3", "", "[center]"));
        setOpaque(false);
        hints.forEach(hint -> add(button(hint), "gapright 16"));
    }

    private static JPanel button(Hint hint) {
        var button = new JPanel(new MigLayout("insets 0, gap 6", "", "[center]"));
        button.setOpaque(false);
        button.setFocusable(false);
        button.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        hint.caps().forEach(cap -> button.add(new KeyCap(cap)));
        button.add(Labels.muted(hint.text()));
        button.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                hint.act().run();
            }
        });
        return button;
    }
}
