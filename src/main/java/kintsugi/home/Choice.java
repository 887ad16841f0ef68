package kintsugi.home;

import java.util.List;
import java.util.function.Function;
import javax.swing.JComboBox;

/** One of a few values, by their names. */
final class Choice<T> extends JComboBox<String> {
    private final transient List<T> values;

    Choice(List<T> values, T chosen, Function<T, String> name) {
        this.values = List.copyOf(values);
        values.forEach(value -> addItem(name.apply(value)));
        setSelectedIndex(Math.max(0, values.indexOf(chosen)));
    }

    T value() {
        return values.get(getSelectedIndex());
    }
}
