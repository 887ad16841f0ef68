package kintsugi.home;

import java.awt.EventQueue;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.IntConsumer;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import javax.swing.text.DefaultFormatter;

/** A whole number within bounds, by keys, arrows or typing. */
final class Counter extends JSpinner {
    private boolean showing;

    Counter(int value, int least, int most, String name, IntConsumer changed) {
        super(new SpinnerNumberModel(value, least, most, 1));
        setName(name);
        addChangeListener(event -> {
            if (!showing) {
                changed.accept(number());
            }
        });
    }

    /** For a screen reader, on the field that has the focus. */
    Counter named(String text) {
        getAccessibleContext().setAccessibleName(text);
        if (getEditor() instanceof DefaultEditor editor) {
            editor.getTextField().getAccessibleContext().setAccessibleName(text);
            editor.getTextField().setColumns(4);
        }
        return this;
    }

    /** Tells of every number while it is typed, not only once it is left; what is typed first replaces the old one. */
    Counter live() {
        if (getEditor() instanceof DefaultEditor editor
                && editor.getTextField().getFormatter() instanceof DefaultFormatter formatter) {
            formatter.setCommitsOnValidEdit(true);
            editor.getTextField().addFocusListener(new FocusAdapter() {
                @Override
                public void focusGained(FocusEvent event) {
                    // Later: the field shows its value anew when it gets the focus.
                    EventQueue.invokeLater(editor.getTextField()::selectAll);
                }
            });
        }
        return this;
    }

    /** Goes in steps of so many. */
    void by(int step) {
        if (getModel() instanceof SpinnerNumberModel numbers) {
            numbers.setStepSize(step);
        }
    }

    int number() {
        return ((Number) getValue()).intValue();
    }

    void show(int value) {
        if (value != number()) {
            showing = true;
            setValue(value);
            showing = false;
        }
    }
}
