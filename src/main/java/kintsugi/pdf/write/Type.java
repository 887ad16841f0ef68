package kintsugi.pdf.write;

import kintsugi.pdf.block.TextSize;
import kintsugi.pdf.block.Weight;
import kintsugi.pdf.font.Cut;

/** A size of type in points, the height of its lines, and whether it is in the face of headings. */
record Type(double points, double leading, boolean heading) {
    static final Type LABEL = of(TextSize.LABEL);
    static final Type BODY = of(TextSize.BODY);
    static final Type SENTENCE = of(TextSize.SENTENCE);

    static Type of(TextSize size) {
        return new Type(size.points(), size.leading(), size.heading());
    }

    static Type heading(int level) {
        return switch (level) {
            case 1 -> new Type(25.6, 29, true);
            case 2 -> new Type(16.4, 20.8, true);
            default -> new Type(10.5, 14.17, false);
        };
    }

    Cut cut(Weight weight) {
        return switch (weight) {
            case REGULAR -> heading ? Cut.HEAD : Cut.TEXT;
            case STRONG -> heading ? Cut.HEAD_STRONG : Cut.STRONG;
            case ITALIC -> heading ? Cut.HEAD_ITALIC : Cut.ITALIC;
        };
    }

    /** Higher lines for scripts that stack their signs. */
    Type taller() {
        return new Type(points, leading * 1.2, heading);
    }

    /** From the top of a line to its baseline. */
    double baseline() {
        return leading / 2 + 0.36 * points;
    }
}
