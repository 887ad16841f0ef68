package kintsugi.workshop;

/**
 * One gathered text, without any trace of whose it is.
 *
 * @param id random
 * @param text as it was written
 * @param telling how the room reads it
 */
public record Card(long id, String text, CardState state, Telling telling) {
    /** A text that nothing is changed in. */
    public Card(long id, String text, CardState state) {
        this(id, text, state, Telling.AS_WRITTEN);
    }

    /** What the room reads, once it may. */
    public String shown() {
        return telling.of(text);
    }

    /** The same with nothing in it that the room may not read. */
    Card inRoom() {
        String read = state == CardState.APPROVED ? shown() : "";
        return new Card(
                id, read, state, telling.inOtherWords() ? Telling.AS_WRITTEN.retelling(read) : Telling.AS_WRITTEN);
    }

    @Override
    public String toString() {
        return "Card";
    }
}
