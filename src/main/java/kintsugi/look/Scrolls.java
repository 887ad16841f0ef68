package kintsugi.look;

import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;

/** What may be longer than its place. On the event thread. */
public final class Scrolls {
    private Scrolls() {}

    /** Scrolls down where it has to, and never sideways; without a border. */
    public static JScrollPane down(JComponent inside) {
        var scroll = new JScrollPane(
                inside,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }
}
