package kintsugi.look;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Hears when a text changes, by typing or otherwise. */
public record Typed(Runnable changed) implements DocumentListener {
    /** Calls back, on the event thread, whenever this field's text changes. */
    public static void in(JTextComponent field, Runnable changed) {
        field.getDocument().addDocumentListener(new Typed(changed));
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        changed.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        changed.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        // Plain text has no styles.
    }
}
