package kintsugi.home;

import java.util.Arrays;
import javax.swing.JPasswordField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Hears when something is typed. */
record Typed(Runnable changed) implements DocumentListener {
    static void in(JTextComponent field, Runnable changed) {
        field.getDocument().addDocumentListener(new Typed(changed));
    }

    /** Whether both fields hold the same; the copies are wiped. */
    static boolean same(JPasswordField one, JPasswordField other) {
        char[] first = one.getPassword();
        char[] second = other.getPassword();
        boolean same = Arrays.equals(first, second);
        Secrets.wipe(first);
        Secrets.wipe(second);
        return same;
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
        changed.run();
    }
}
