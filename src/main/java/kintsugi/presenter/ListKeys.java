package kintsugi.presenter;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.KeyStroke;

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
        pane.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        list.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        var action = new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        };
        pane.getActionMap().put(key, action);
        list.getActionMap().put(key, action);
    }
}
