package kintsugi.presenter;

import java.util.Locale;

/** Something that is asked before it happens. No clicker can answer: a word must be typed, or the mouse used. */
public enum Question {
    /** How to end: by stopping, by closing, or not at all. */
    LEAVE,
    /** Stop for tonight? */
    STOP,
    /** Close the workshop and forget? */
    CLOSE,
    /** End the rehearsal, of which nothing is kept? */
    REHEARSED,
    /** Does the room's screen show this machine's kiosk? */
    KIOSK,
    /** Does the room's screen show this window? */
    UNSEEN;

    /** What is asked in its place: a rehearsal has one end, since nothing of it can be gone on with. */
    Question in(boolean rehearsal) {
        return rehearsal && (this == LEAVE || this == STOP || this == CLOSE) ? REHEARSED : this;
    }

    /** The beginning of the keys of its words. */
    String key() {
        return "presenter.question." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether what waits in the tray would be gone. */
    boolean ends() {
        return this == LEAVE || this == STOP || this == CLOSE || this == REHEARSED;
    }

    /** Whether a word must be typed. */
    boolean typed() {
        return this == STOP || this == CLOSE;
    }
}
