package kintsugi.look;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** A key that does something in a component. On the event thread. */
public final class BoundKey {
    private BoundKey() {}

    /**
     * Binds a key, in place of what it did there before.
     *
     * @param condition when it counts, such as {@link JComponent#WHEN_FOCUSED}
     */
    public static void on(JComponent component, int condition, KeyStroke key, Runnable act) {
        component.getInputMap(condition).put(key, key);
        component.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }

    /** The same for a key as {@link KeyStroke#getKeyStroke(String)} calls it. */
    public static void on(JComponent component, int condition, String key, Runnable act) {
        on(component, condition, KeyStroke.getKeyStroke(key), act);
    }
}
