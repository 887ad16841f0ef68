package kintsugi.figure;

/**
 * The sizes of type on one surface.
 *
 * @param body the body's size, in px (on paper pt)
 * @param ratio from one step to the next
 */
public record TypeScale(double body, double ratio) {
    /** The size of a step, in the unit of the body. */
    public double size(TypeStep step) {
        return body * Math.pow(ratio, step.power());
    }
}
