package kintsugi.guide;

/**
 * Where in the guide a scene stands.
 *
 * @param step id of the step, or the name of a part outside the steps such as check-in, plans, help
 * @param name the step's short name; empty outside the steps
 * @param number 1 for the first counted step, 0 where none has begun, {@code of + 1} when all are done
 * @param of how many counted steps the evening has
 */
public record Place(String step, String name, int number, int of) {
    /** Whether the scene belongs to a counted step. */
    public boolean isCounted() {
        return !name.isEmpty() && number >= 1 && number <= of;
    }
}
