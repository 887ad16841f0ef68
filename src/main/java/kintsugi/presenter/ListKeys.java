package kintsugi.presenter;

import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.KeyStroke;
import kintsugi.look.BoundKey;

/** The single keys of a pane with a list; the list, which would search for what is typed, gives them up. */
final class ListKeys {
    private final JComponent pane;
    private final JList<?> list;

    ListKeys(JComponent pane, JList<?> list) {
        this.pane = pane;
        this.list = list;
    }

    /** This key, as {@link KeyStroke#getKeyStroke(String)} calls it, does this while the pane has the focus. */
    void bind(String key, Runnable act) {
        BoundKey.on(pane, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, key, act);
        BoundKey.on(list, JComponent.WHEN_FOCUSED, key, act);
    }
}
