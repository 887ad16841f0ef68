package kintsugi.workshop;

/** Where a shared answer lies. */
enum ItemState {
    /** In the mixing box. */
    BOX,
    /** Gathered, a text, not yet looked at. */
    WAITING,
    /** Gathered, a text, on the wall. */
    APPROVED,
    /** Gathered, a text, held back. */
    HELD,
    /** Gathered, counted in a chart. */
    COUNTED;

    /** As moderation calls it; only for gathered texts. */
    CardState card() {
        return switch (this) {
            case WAITING -> CardState.WAITING;
            case APPROVED -> CardState.APPROVED;
            case HELD -> CardState.HELD;
            case BOX, COUNTED -> throw new IllegalStateException("not a gathered text");
        };
    }

    static ItemState of(CardState state) {
        return switch (state) {
            case WAITING -> WAITING;
            case APPROVED -> APPROVED;
            case HELD -> HELD;
        };
    }
}
