package kintsugi.presenter;

import java.util.Optional;
import kintsugi.workshop.Workshop;

/** What the facilitator writes down for nobody else. It is kept by itself, about a second after each word. */
final class DebriefModel {
    private final Workshop workshop;
    private Optional<String> typed = Optional.empty();

    DebriefModel(Workshop workshop) {
        this.workshop = workshop;
    }

    /** As it stands, whether kept yet or not. */
    String text() {
        return typed.orElseGet(workshop::note);
    }

    /** Whether anything is written. */
    boolean written() {
        return !text().isBlank();
    }

    /** It says this now; what is too long for it stays outside. */
    void write(String text) {
        typed = Optional.of(text.substring(0, Math.min(text.length(), Workshop.LONGEST_NOTE)));
    }

    /** Keeps what was typed. */
    void keep() {
        typed.ifPresent(text -> {
            typed = Optional.empty();
            var unused = workshop.note(text);
        });
    }
}
