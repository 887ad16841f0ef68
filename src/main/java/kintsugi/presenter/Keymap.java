package kintsugi.presenter;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Which key asks for what. Immutable. */
public final class Keymap {
    /** As in PowerPoint and Impress. */
    public static final Keymap STANDARD = standard();

    private final Map<Stroke, Command> commands;

    private Keymap(Map<Stroke, Command> commands) {
        this.commands = new EnumMap<>(commands);
    }

    /** What this key asks for. */
    public Command command(Stroke stroke) {
        return Objects.requireNonNull(commands.getOrDefault(stroke, Command.NOTHING));
    }

    private static Keymap standard() {
        Map<Stroke, Command> keys = new EnumMap<>(Stroke.class);
        for (Stroke next : new Stroke[] {Stroke.PAGE_DOWN, Stroke.RIGHT, Stroke.DOWN, Stroke.SPACE, Stroke.N}) {
            keys.put(next, Command.NEXT);
        }
        for (Stroke back : new Stroke[] {Stroke.PAGE_UP, Stroke.LEFT, Stroke.UP, Stroke.BACKSPACE, Stroke.P}) {
            keys.put(back, Command.BACK);
        }
        keys.put(Stroke.ENTER, Command.ENTER);
        keys.put(Stroke.B, Command.BLACK);
        keys.put(Stroke.PERIOD, Command.BLACK);
        keys.put(Stroke.W, Command.WHITE);
        keys.put(Stroke.COMMA, Command.WHITE);
        keys.put(Stroke.F, Command.FREEZE);
        keys.put(Stroke.C, Command.CALM);
        keys.put(Stroke.HOME, Command.FIRST);
        keys.put(Stroke.END, Command.LAST);
        keys.put(Stroke.D, Command.NOTE);
        keys.put(Stroke.G, Command.GRID);
        keys.put(Stroke.L, Command.TRAY);
        keys.put(Stroke.H, Command.ROUND);
        keys.put(Stroke.M, Command.MODERATION);
        keys.put(Stroke.O, Command.BRING);
        keys.put(Stroke.R, Command.FORWARD);
        keys.put(Stroke.S, Command.WHOLE);
        keys.put(Stroke.T, Command.GATHER);
        keys.put(Stroke.E, Command.REST);
        keys.put(Stroke.F8, Command.REST);
        keys.put(Stroke.PLUS, Command.FIVE_MORE);
        keys.put(Stroke.U, Command.REWORD);
        keys.put(Stroke.QUESTION, Command.KEYS);
        keys.put(Stroke.ESCAPE, Command.LEAVE);
        keys.put(Stroke.F5, Command.NOTHING);
        return new Keymap(keys);
    }
}
