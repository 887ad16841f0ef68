package kintsugi.workshop;

import java.util.Optional;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.participant.NotebookKey;

/**
 * One person's time at a local seat.
 *
 * @param language of somebody new
 * @param open the notebook that lies open, and its key
 * @param drawn a code that was shown and not typed back yet, and its key
 */
record Turn(TurnId id, String language, Optional<Open> open, Optional<Drawn> drawn) {
    record Open(NotebookKey key, Notebook notebook) {}

    record Drawn(Code code, NotebookKey key) {}

    Turn with(Notebook notebook) {
        return new Turn(id, language, open.map(one -> new Open(one.key(), notebook)), drawn);
    }

    Turn drawing(Drawn next) {
        return new Turn(id, language, open, Optional.of(next));
    }

    Turn opened(NotebookKey key, Notebook notebook) {
        return new Turn(id, language, Optional.of(new Open(key, notebook)), Optional.empty());
    }

    @Override
    public String toString() {
        return "Turn";
    }
}
