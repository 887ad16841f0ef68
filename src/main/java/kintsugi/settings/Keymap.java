package kintsugi.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which key asks for what. Every command that has a key of its own has exactly one, and no two the same; the keys that
 * clickers send, and those that work everywhere, stay what they are. Immutable.
 */
public final class Keymap {
    /** As in PowerPoint and Impress. */
    public static final Keymap STANDARD = new Keymap(standard());

    private static final Map<Stroke, Command> FIXED = fixed();

    private final Map<Command, Stroke> own;

    private Keymap(Map<Command, Stroke> own) {
        this.own = new EnumMap<>(own);
    }

    /**
     * With these keys in place of the standard ones.
     *
     * @throws IllegalArgumentException if one can't be chosen, belongs to no such command, or two are the same
     */
    public static Keymap of(Map<Command, Stroke> chosen) {
        Map<Command, Stroke> all = standard();
        chosen.forEach((command, stroke) -> {
            if (!all.containsKey(command) || !stroke.free()) {
                throw new IllegalArgumentException("keys");
            }
            all.put(command, stroke);
        });
        if (all.values().stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("keys");
        }
        return new Keymap(all);
    }

    /** What this key asks for. */
    public Command command(Stroke stroke) {
        return owner(stroke).orElseGet(() -> Objects.requireNonNull(FIXED.getOrDefault(stroke, Command.NOTHING)));
    }

    /** The key of this command's own; empty where all its keys stay what they are. */
    public Optional<Stroke> own(Command command) {
        return Optional.ofNullable(own.get(command));
    }

    /** The command whose own key this is. */
    public Optional<Command> owner(Stroke stroke) {
        return own.entrySet().stream()
                .filter(entry -> entry.getValue() == stroke)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * With this key for this command.
     *
     * @throws IllegalArgumentException if it can't be chosen, or is another command's
     */
    public Keymap with(Command command, Stroke stroke) {
        Map<Command, Stroke> chosen = new EnumMap<>(own);
        chosen.put(command, stroke);
        return of(chosen);
    }

    /** What differs from the standard. */
    public Map<Command, Stroke> chosen() {
        Map<Command, Stroke> chosen = new EnumMap<>(own);
        chosen.entrySet().removeAll(STANDARD.own.entrySet());
        return chosen;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keymap keymap && own.equals(keymap.own);
    }

    @Override
    public int hashCode() {
        return own.hashCode();
    }

    private static Map<Command, Stroke> standard() {
        Map<Command, Stroke> keys = new EnumMap<>(Command.class);
        keys.put(Command.NEXT, Stroke.N);
        keys.put(Command.BACK, Stroke.P);
        keys.put(Command.BLACK, Stroke.B);
        keys.put(Command.WHITE, Stroke.W);
        keys.put(Command.FREEZE, Stroke.F);
        keys.put(Command.CALM, Stroke.C);
        keys.put(Command.GRID, Stroke.G);
        keys.put(Command.MODERATION, Stroke.M);
        keys.put(Command.GATHER, Stroke.T);
        keys.put(Command.BRING, Stroke.O);
        keys.put(Command.TRAY, Stroke.L);
        keys.put(Command.NOTE, Stroke.D);
        keys.put(Command.REWORD, Stroke.U);
        keys.put(Command.ROUND, Stroke.H);
        keys.put(Command.REST, Stroke.E);
        keys.put(Command.FIVE_MORE, Stroke.PLUS);
        keys.put(Command.SKIP, Stroke.X);
        keys.put(Command.FORWARD, Stroke.R);
        keys.put(Command.WHOLE, Stroke.S);
        return keys;
    }

    private static Map<Stroke, Command> fixed() {
        Map<Stroke, Command> keys = new EnumMap<>(Stroke.class);
        for (Stroke next : new Stroke[] {Stroke.PAGE_DOWN, Stroke.RIGHT, Stroke.DOWN, Stroke.SPACE}) {
            keys.put(next, Command.NEXT);
        }
        for (Stroke back : new Stroke[] {Stroke.PAGE_UP, Stroke.LEFT, Stroke.UP, Stroke.BACKSPACE}) {
            keys.put(back, Command.BACK);
        }
        keys.put(Stroke.ENTER, Command.ENTER);
        keys.put(Stroke.PERIOD, Command.BLACK);
        keys.put(Stroke.COMMA, Command.WHITE);
        keys.put(Stroke.HOME, Command.FIRST);
        keys.put(Stroke.END, Command.LAST);
        keys.put(Stroke.F8, Command.REST);
        keys.put(Stroke.QUESTION, Command.KEYS);
        keys.put(Stroke.ESCAPE, Command.LEAVE);
        keys.put(Stroke.F5, Command.NOTHING);
        return keys;
    }
}
