package kintsugi.workshop.fit;

import kintsugi.guide.Content;
import kintsugi.guide.Scene;

/**
 * One thing that had to go or become less, and why, in numbers. Worded only at the edge.
 *
 * @param about id of a step or of a scene, or a prompt's key; empty where it is about the whole evening
 * @param minutes what it would have taken; 0 where time isn't the reason
 * @param needed hands or turns that it takes; 0 where time alone is the reason
 * @param there hands, turns or minutes that there are instead
 */
public record Loss(Kind kind, String about, Why why, int minutes, int needed, int there) {
    /** What had to go or become less. */
    public enum Kind {
        /** A whole step. */
        STEP,
        /** An activity; its step is short. */
        ACTIVITY,
        /** A break. */
        BREAK,
        /** The time for plans at the kiosk; all copy their lines by hand. */
        PLANS,
        /** Some of the time for plans. */
        SHORTER_PLANS,
        /** The check-in before the steps, and so its chart. */
        CHECK_IN,
        /** The check-in after the steps, and so its chart. */
        CHECK_IN_AGAIN,
        /** The last word. */
        LAST_WORD,
        /** What was left of a step that had begun. */
        REST_OF_STEP,
        /** A wall, which has no voices to show in place of a circle's worth. */
        WALL,
        /** A wall shows the guide's own voices: {@code needed} hands, {@code there} are to be had. */
        VOICES,
        /** A chart: {@code needed} hands, {@code there} are to be had. */
        CHART,
        /** Turns for everyone: {@code minutes} for {@code needed} turns; a pass-round takes {@code there} minutes. */
        TURNS,
        /** A plan at the kiosk for everyone: {@code minutes} for {@code needed}; there is room for {@code there}. */
        EVERYBODYS_PLAN
    }

    /** Why. */
    public enum Why {
        /** The minutes. */
        TIME,
        /** The circle: too few hands can have answered by then. */
        CIRCLE,
        /** The facilitator wants it so. */
        BY_HAND,
        /** It comes after the early end that the facilitator chooses. */
        EARLY
    }

    static Loss ofTime(Kind kind, String about, int seconds) {
        return new Loss(kind, about, Why.TIME, Minutes.up(seconds), 0, 0);
    }

    static Loss ofCircle(Kind kind, String about, int circle, int hands) {
        return new Loss(kind, about, Why.CIRCLE, 0, circle, hands);
    }

    /** The same, gone by an early end. */
    Loss early() {
        return new Loss(kind, about, Why.EARLY, minutes, needed, there);
    }

    /** Whether something went that would have been shown, rather than became less. */
    public boolean isGone() {
        return kind != Kind.VOICES && kind != Kind.TURNS && kind != Kind.EVERYBODYS_PLAN && kind != Kind.SHORTER_PLANS;
    }

    /** Whether this says why the scene isn't there. */
    public boolean explains(Scene scene) {
        if (!isGone()) {
            return false;
        }
        boolean asked = scene.content() instanceof Content.Chart chart
                && (about.equals(chart.prompt().key().toString())
                        || about.equals(chart.prompt().key().step()));
        return asked || about.equals(scene.id()) || about.equals(scene.place().step());
    }
}
