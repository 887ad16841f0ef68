package kintsugi.home;

import java.util.Optional;
import kintsugi.settings.Command;
import kintsugi.settings.Keymap;
import kintsugi.settings.Stroke;

/** Chooses the presenter's keys: a command waits for a key, and the next key that is free becomes its own. */
final class KeyChoice {
    private Keymap keys;
    private Optional<Command> waiting = Optional.empty();

    /** What became of a key. */
    sealed interface Outcome {
        /** It is the command's own now. */
        record Taken(Command command, Stroke stroke) implements Outcome {}

        /** It is another command's. */
        record Clash(Command other, Stroke stroke) implements Outcome {}

        /** It stays what it is. */
        record Fixed() implements Outcome {}
    }

    KeyChoice(Keymap keys) {
        this.keys = keys;
    }

    Keymap keys() {
        return keys;
    }

    /** The command that waits for a key. */
    Optional<Command> waiting() {
        return waiting;
    }

    /** This command waits for a key; another waits no more. */
    void ask(Command command) {
        waiting = Optional.of(command);
    }

    /** Nothing waits. */
    void leave() {
        waiting = Optional.empty();
    }

    /**
     * A key was pressed for the command that waits, which waits on unless it is its own now.
     *
     * @param stroke empty for a key that has no meaning here
     */
    Outcome press(Optional<Stroke> stroke) {
        Command command = waiting.orElseThrow();
        if (stroke.filter(Stroke::free).isEmpty()) {
            return new Outcome.Fixed();
        }
        Stroke key = stroke.get();
        Optional<Command> other = keys.owner(key).filter(owner -> owner != command);
        if (other.isPresent()) {
            return new Outcome.Clash(other.get(), key);
        }
        keys = keys.with(command, key);
        waiting = Optional.empty();
        return new Outcome.Taken(command, key);
    }

    /** All as they were delivered. */
    void standard() {
        keys = Keymap.STANDARD;
        waiting = Optional.empty();
    }
}
