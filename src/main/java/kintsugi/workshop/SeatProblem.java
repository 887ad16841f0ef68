package kintsugi.workshop;

/** Why a seat could not do what was asked. The message is for a log and holds nothing that anybody wrote. */
public final class SeatProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the participant must be told. */
    public enum Kind {
        /** As many codes as people exist already; the facilitator can raise the count. */
        NO_PLACE_LEFT,
        /** This code opens nothing. */
        UNKNOWN_CODE,
        /** What was typed back is not the code that was shown. */
        NOT_THE_SAME,
        /** The turn is over; sit down again. */
        TURN_OVER,
        /** This prompt is not open now, or can't be shared. */
        NOT_OPEN,
        /** The evening is over. */
        CLOSED,
        /** No plan more can be handed over until some were printed. */
        TRAY_FULL,
        /** It could not be kept; the facilitator must look. */
        NOT_KEPT
    }

    private final Kind kind;

    /** A problem of this kind. */
    public SeatProblem(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** The same with its cause. */
    public SeatProblem(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    /** What the participant must be told. */
    public Kind kind() {
        return kind;
    }
}
