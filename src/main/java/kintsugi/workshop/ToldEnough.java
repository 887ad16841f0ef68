package kintsugi.workshop;

import java.util.HashSet;
import java.util.Set;
import kintsugi.guide.PromptKey;

/**
 * Of which boxes screens say that there is enough. If they followed the box, everybody could see in whose turn it was
 * filled, or a hand taken back; a turn later they would only name the turn before. So they are told at moments that are
 * nobody's own: when another scene comes on and, while one stays, after a circle's worth of turns, as charts are redrawn.
 * Then they only learn of more. That hands were taken back shows when the facilitator gathers in vain, which judges by
 * what is there and tells it. In memory only, where a start is like another scene. Not thread-safe.
 */
final class ToldEnough {
    private final Set<PromptKey> told = new HashSet<>();
    /** How many turns have ended since it was told last. */
    private int turns;

    boolean of(PromptKey prompt) {
        return told.contains(prompt);
    }

    /** Another scene is on, or the first after a start. */
    void anotherScene(Set<PromptKey> enough) {
        turns = 0;
        told.addAll(enough);
    }

    /** A turn has ended; says whether it was told now. */
    boolean turnEnded(Set<PromptKey> enough, int circle) {
        turns++;
        if (turns < circle) {
            return false;
        }
        anotherScene(enough);
        return true;
    }

    /** Not enough was there to be gathered. */
    void gatheredInVain(PromptKey prompt) {
        told.remove(prompt);
    }

    /** What was told was told of a smaller circle. */
    void circleRaised() {
        told.clear();
    }
}
