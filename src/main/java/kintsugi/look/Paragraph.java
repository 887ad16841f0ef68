package kintsugi.look;

/**
 * A paragraph among others, its sizes in multiples of their common body.
 *
 * @param size of its type
 * @param leading from baseline to baseline, in multiples of its own size
 * @param before the space above it, unless it is the first
 * @param indent how far it begins from where reading begins
 */
public record Paragraph(Prose prose, Face face, double size, double leading, double before, double indent) {
    /** Running text at the size of the body. */
    public static Paragraph text(Prose prose) {
        return new Paragraph(prose, Face.TEXT, 1, 1.4, 0.6, 0);
    }

    /** The same with other words. */
    Paragraph with(Prose other) {
        return new Paragraph(other, face, size, leading, before, indent);
    }
}
