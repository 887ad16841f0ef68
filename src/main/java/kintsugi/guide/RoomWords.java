package kintsugi.guide;

/**
 * Words for two readers: what the room sees, and the rest.
 *
 * @param room the first paragraph, for the wall
 * @param rest for the facilitator (calm) or the paper (help); possibly empty
 */
public record RoomWords(Markup room, Markup rest) {
    /** Nothing written. */
    public static final RoomWords EMPTY = new RoomWords(Markup.EMPTY, Markup.EMPTY);
}
