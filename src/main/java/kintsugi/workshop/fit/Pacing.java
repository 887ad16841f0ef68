package kintsugi.workshop.fit;

import kintsugi.guide.Content;
import kintsugi.guide.Scene;

/** How long people take, in seconds: measured at the kiosk, on the generous side. */
final class Pacing {
    /** A turn with one's code. */
    static final int TURN = 180;
    /** One hand of what goes round. */
    static final int HAND = 30;
    /** A turn in which a plan is made. */
    static final int PLAN = 210;
    /** The least that a wall with the guide's own voices is shown. */
    static final int VOICES = 120;
    /** Of a hundred minutes, so many are left free: evenings run late. */
    private static final int AIR = 5;

    private Pacing() {}

    /** Seconds that may be planned of an evening of these minutes. */
    static int budget(int minutes) {
        return minutes * 60 * (100 - AIR) / 100;
    }

    /** Seconds until all have had so long at one of these machines. */
    static int all(int people, int each, Machines machines) {
        return (Math.max(0, people) * each + machines.kiosks() - 1) / machines.kiosks();
    }

    /** How many have had so long when these seconds are over. */
    static int served(int seconds, int each, Machines machines) {
        return seconds * machines.kiosks() / each;
    }

    /** Whether people can go to the kiosk one by one meanwhile. */
    static boolean leavesTheKioskFree(Scene scene) {
        return scene.content() instanceof Content.Reflect
                || scene.content() instanceof Content.Break
                || scene.content() instanceof Content.Plans;
    }
}
