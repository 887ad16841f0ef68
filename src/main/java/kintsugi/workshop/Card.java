package kintsugi.workshop;

/**
 * One gathered text, without any trace of whose it is.
 *
 * @param id random
 */
public record Card(long id, String text, CardState state) {
    @Override
    public String toString() {
        return "Card";
    }
}
