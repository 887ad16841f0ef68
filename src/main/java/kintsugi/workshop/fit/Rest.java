package kintsugi.workshop.fit;

import java.time.Duration;
import java.util.List;
import kintsugi.guide.Agenda;
import kintsugi.guide.Scene;

/**
 * What is left of an evening once it is fitted anew.
 *
 * @param agenda of the whole evening: what is past as it was, the rest as it fits now
 * @param scenes that are still to come, with their seconds
 * @param losses what goes by this, before it goes
 * @param takes from now to the end
 * @param late by how much that is too long although everything went that can; zero where it fits
 */
public record Rest(Agenda agenda, List<Scene> scenes, List<Loss> losses, Duration takes, Duration late) {
    public Rest {
        scenes = List.copyOf(scenes);
        losses = List.copyOf(losses);
    }

    /** Whether it ends in time. */
    public boolean fits() {
        return late.isZero();
    }
}
