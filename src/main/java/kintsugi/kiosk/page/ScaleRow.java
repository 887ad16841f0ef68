package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import kintsugi.guide.Form;

/**
 * The numbers of a scale, side by side. For Tab they are one stop; within it the arrow keys choose the neighbour and
 * digits a number. Unlike pressing a number, this never takes it back.
 */
final class ScaleRow extends Sheet {
    private static final double BETWEEN = 9;
    private static final long serialVersionUID = 1L;

    private final List<Key> keys = new ArrayList<>();
    private final int low;
    private final transient IntConsumer press;
    private transient Optional<Integer> chosen = Optional.empty();

    /**
     * A row.
     *
     * @param press gets the number that was pressed, the chosen one once more included
     */
    ScaleRow(Ground ground, Form.Scale scale, double width, double height, IntConsumer press) {
        super(ground);
        this.press = press;
        low = scale.low();
        int count = scale.high() - low + 1;
        double each = (width - BETWEEN * (count - 1)) / count;
        for (int i = 0; i < count; i++) {
            put(key(i), i * (each + BETWEEN), 0, each, height);
        }
        setFocusTraversalPolicyProvider(true);
        setFocusTraversalPolicy(new OneStop(this::standing));
    }

    private Key key(int place) {
        int value = low + place;
        String number = ground().words().numbers().whole(value);
        Key key = new Key(ground(), KeyStyle.PLAIN, number, () -> press.accept(value))
                .sized(25)
                .light();
        key.setName("level-" + value);
        key.addKeyListener(new ScaleTyping(this, value, ground().mirrored()));
        keys.add(key);
        return key;
    }

    /** Where Tab comes in, and Space would press: the number with the focus, else the chosen one, else the first. */
    Component standing() {
        return keys.stream()
                .filter(Component::isFocusOwner)
                .findFirst()
                .orElseGet(() -> keys.get(chosen.orElse(low) - low));
    }

    /** Chooses a number and leads the focus there; nothing where the scale has no such number. */
    void moveTo(int value) {
        int place = value - low;
        if (place >= 0 && place < keys.size()) {
            keys.get(place).requestFocusInWindow();
            if (!chosen.equals(Optional.of(value))) {
                press.accept(value);
            }
        }
    }

    /** Whether 0 stands for itself here, not for the ten. */
    boolean hasNought() {
        return low == 0;
    }

    /** Shows the chosen number; empty where there is none. */
    void show(Optional<Integer> level) {
        chosen = level.filter(value -> value >= low && value < low + keys.size());
        for (int i = 0; i < keys.size(); i++) {
            keys.get(i).choose(chosen.equals(Optional.of(low + i)));
        }
    }
}
