package kintsugi.figure;

/** A size of type, counted in steps from the body. */
public enum TypeStep {
    /** Labels that only orient: 0.8 of the body. */
    SMALL(-1),
    /** What is read. */
    BODY(0),
    /** A first sentence: 1.25. */
    LEAD(1),
    /** The title of a card: 1.56. */
    TITLE(2),
    /** The heading of a page: 1.95. */
    HEADING(3),
    /** What stands alone: 2.44. */
    DISPLAY(4);

    private final int power;

    TypeStep(int power) {
        this.power = power;
    }

    int power() {
        return power;
    }
}
