package kintsugi.kiosk.turn;

import java.util.concurrent.CompletionException;
import kintsugi.workshop.SeatProblem;

/** Something that a page must say beside its ordinary words. Says nothing of what was written. */
public enum Notice {
    /** As many codes as people exist already. */
    NO_PLACE_LEFT,
    /** This code opens nothing; whether it ever did, nobody learns. */
    UNKNOWN_CODE,
    /** What was typed is not what was shown. */
    NOT_THE_SAME,
    /** Fewer than twelve letters were typed. */
    NOT_WHOLE,
    /** Letters that were refused went away, since their writer may have. */
    LEFT_ALONE,
    /** The question can't be answered or shared now. */
    NOT_OPEN,
    /** The evening is over. */
    CLOSED,
    /** No plan more can be handed over until some were printed. */
    TRAY_FULL,
    /** It could not be kept; the facilitator must look. */
    NOT_KEPT,
    /** There is nothing to keep or share yet. */
    NOTHING_WRITTEN,
    /** A commitment lacks what one will do. */
    NO_ACTION,
    /** Every question that is open was asked. */
    NOTHING_LEFT;

    /** Whether it says that the turn is over, so that there is nobody to be told. */
    static boolean isTurnOver(Throwable failure) {
        return cause(failure) instanceof SeatProblem problem && problem.kind() == SeatProblem.Kind.TURN_OVER;
    }

    static Notice of(Throwable failure) {
        if (!(cause(failure) instanceof SeatProblem problem)) {
            return NOT_KEPT;
        }
        return switch (problem.kind()) {
            case NO_PLACE_LEFT -> NO_PLACE_LEFT;
            case UNKNOWN_CODE -> UNKNOWN_CODE;
            case NOT_THE_SAME -> NOT_THE_SAME;
            case NOT_OPEN -> NOT_OPEN;
            case CLOSED -> CLOSED;
            case TRAY_FULL -> TRAY_FULL;
            case TURN_OVER, NOT_KEPT -> NOT_KEPT;
        };
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}
