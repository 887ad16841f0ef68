package kintsugi.look;

import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;

/**
 * What was cut or copied in one window, for that window alone: nothing of it reaches the desktop, nothing of the
 * desktop is pasted. Whoever made it empties it when somebody leaves. On the event thread.
 */
public final class OwnClipboard {
    private String held = "";

    /** Forgets what was cut or copied. */
    public void forget() {
        held = "";
    }

    void copy(JTextComponent field) {
        String selected = selected(field);
        if (!selected.isEmpty()) {
            held = selected;
        }
    }

    void cut(JTextComponent field) {
        if (field.isEditable() && field.isEnabled()) {
            copy(field);
            field.replaceSelection("");
        }
    }

    void paste(JTextComponent field) {
        if (field.isEditable() && field.isEnabled() && !held.isEmpty()) {
            field.replaceSelection(held);
        }
    }

    /** Not the field's own answer, which is always empty. */
    private static String selected(JTextComponent field) {
        int start = field.getSelectionStart();
        try {
            return field.getDocument().getText(start, field.getSelectionEnd() - start);
        } catch (BadLocationException gone) {
            return "";
        }
    }
}
