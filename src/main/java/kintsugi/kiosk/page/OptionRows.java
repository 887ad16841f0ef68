package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kintsugi.guide.Form;

/**
 * The options of a choice. For Tab they are one stop; within it the arrow keys lead from one to the next, and, where
 * one option is picked, pick it. Unlike pressing an option, this never takes it back.
 */
final class OptionRows extends Sheet {
    private static final int IN_ONE_COLUMN = 5;
    private static final double BETWEEN = 10;
    private static final long serialVersionUID = 1L;

    private final List<Key> keys = new ArrayList<>();
    private final boolean many;
    private transient Set<Integer> chosen = Set.of();

    OptionRows(Ground ground, Form.Choice choice, double width, double height) {
        super(ground);
        many = choice.many();
        int count = choice.options().size();
        boolean two = count > IN_ONE_COLUMN;
        int rows = two ? (count + 1) / 2 : count;
        double pitch = Math.min(66, height / rows);
        double wide = two ? (width - Leaf.GAP) / 2 : width;
        ArrowWalk walk = new ArrowWalk(() -> keys, this::arrived);
        for (int i = 0; i < count; i++) {
            int option = i + 1;
            Key key = new Key(
                    ground,
                    KeyStyle.CARD,
                    choice.options().get(i),
                    () -> ground.model().asking().pick(option));
            key.setName("option-" + option);
            key.addKeyListener(walk);
            double x = two && i >= rows ? wide + Leaf.GAP : 0;
            keys.add(put(key, x, i % rows * pitch, wide, pitch - BETWEEN));
        }
        setFocusTraversalPolicyProvider(true);
        setFocusTraversalPolicy(new OneStop(this::standing));
    }

    private void arrived(Component key) {
        int option = keys.indexOf(key) + 1;
        if (!many && !chosen.contains(option)) {
            ground().model().asking().pick(option);
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
