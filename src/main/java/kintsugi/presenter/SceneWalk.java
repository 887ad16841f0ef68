package kintsugi.presenter;

import kintsugi.workshop.Workshop;

/** Walks the scenes of the evening: page by page, scene by scene, or to one by its number. On the event thread. */
final class SceneWalk {
    private static final int DIGITS = 4;

    private final Workshop workshop;
    private final Room room;
    private String typed = "";

    SceneWalk(Workshop workshop, Room room) {
        this.workshop = workshop;
        this.room = room;
    }

    /** Digits of a scene's number, so far. */
    String typed() {
        return typed;
    }

    /** Another digit; says whether it counts. */
    boolean digit(int digit) {
        boolean counts = typed.length() < DIGITS && !(typed.isEmpty() && digit == 0);
        typed += counts ? digit : "";
        return counts;
    }

    /** Forgets what was typed. */
    void forget() {
        typed = "";
    }

    /**
     * The next page, else the next scene; or the one before.
     *
     * @return whether it went on to a scene: not where a page was turned, nor while the room pauses, since nothing that a
     *     hand does by itself ends a pause, or moves what comes back after it
     */
    boolean step(int by) {
        typed = "";
        Sight seen = room.sight();
        if (seen.calmSince().isPresent() || (!seen.held() && here(seen) && room.turn(by))) {
            return false;
        }
        var unused = by > 0 ? workshop.next() : workshop.back();
        return true;
    }

    private boolean here(Sight seen) {
        return seen.view().scene().id().equals(workshop.state().scene().id());
    }

    /** To a scene, from 0; out of range means the nearest end. */
    void go(int position) {
        typed = "";
        var unused = workshop.go(position);
    }

    /** The scene whose number was typed, from 0. Only while something is typed. */
    int number() {
        return Integer.parseInt(typed) - 1;
    }
}
