package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javax.swing.JComponent;
import kintsugi.guide.Form;

/**
 * The options of a choice. For Tab they are one stop; within it the arrow keys lead from one to the next, and, where
 * one option is picked, pick it. Unlike pressing an option, this never takes it back. Each is high enough for a finger;
 * where they are too many for that, they scroll.
 */
final class OptionRows extends Sheet {
    private static final int IN_ONE_COLUMN = 5;
    private static final double BETWEEN = 10;
    private static final double LEAST = 48 + BETWEEN;
    private static final double MOST = 66;
    private static final double BAR = 28;
    /** So that two lines stand free of the frame in the lowest row. */
    private static final double CLOSE = 17;

    private static final long serialVersionUID = 1L;

    private final List<Key> keys = new ArrayList<>();
    private final boolean many;
    private final transient IntConsumer pick;
    private final double height;
    private final double needed;
    private transient Set<Integer> chosen = Set.of();

    /**
     * The options on so much room, in units.
     *
     * @param pick gets the option that was pressed, counted from 1, a chosen one once more included
     */
    OptionRows(Ground ground, Form.Choice choice, double width, double height, IntConsumer pick) {
        super(ground);
        this.pick = pick;
        this.height = height;
        many = choice.many();
        int count = choice.options().size();
        boolean two = count > IN_ONE_COLUMN || count * LEAST > height;
        int rows = two ? (count + 1) / 2 : count;
        double pitch = rows * LEAST > height ? MOST : Math.min(MOST, height / rows);
        needed = rows * pitch;
        double room = scrolls() ? width - BAR : width;
        double wide = two ? (room - Leaf.GAP) / 2 : room;
        ArrowWalk walk = new ArrowWalk(() -> keys, this::arrived);
        for (int i = 0; i < count; i++) {
            int option = i + 1;
            Key key = new Key(ground, KeyStyle.CARD, choice.options().get(i), () -> pick.accept(option));
            if (two && pitch < MOST) {
                key.sized(CLOSE);
            }
            key.setName("option-" + option);
            key.addKeyListener(walk);
            double x = two && i >= rows ? wide + Leaf.GAP : 0;
            keys.add(put(key, x, i % rows * pitch, wide, pitch - BETWEEN));
        }
        setFocusTraversalPolicyProvider(true);
        setFocusTraversalPolicy(new OneStop(this::standing));
    }

    private boolean scrolls() {
        return needed > height;
    }

    /** What a page puts there: these, or a box in which they scroll. */
    JComponent framed() {
        if (!scrolls()) {
            return this;
        }
        Rows rows = new Rows();
        rows.add(this, needed, 0);
        return new ScrollBox(ground(), rows);
    }

    private void arrived(Component key) {
        int option = keys.indexOf(key) + 1;
        if (!many && !chosen.contains(option)) {
            pick.accept(option);
        }
    }

    /** Where Tab comes in: the option with the focus, else a chosen one, else the first. */
    Component standing() {
        return keys.stream()
                .filter(Component::isFocusOwner)
                .findFirst()
                .orElseGet(() -> keys.get(
                        chosen.stream().mapToInt(Integer::intValue).min().orElse(1) - 1));
    }

    /** Shows the chosen options, counted from 1. */
    void show(Set<Integer> options) {
        chosen = Set.copyOf(options);
        for (int i = 0; i < keys.size(); i++) {
            keys.get(i).choose(chosen.contains(i + 1));
        }
    }
}
