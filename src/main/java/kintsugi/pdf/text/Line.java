package kintsugi.pdf.text;

import java.util.List;

/**
 * One line: pieces in the order they are seen.
 *
 * @param width its width in thousandths of the size; right-to-left lines count the spaces at their end, which lie at the left
 * @param rightToLeft the direction of its paragraph
 */
public record Line(List<Piece> pieces, double width, boolean rightToLeft) {
    /** Whether a face in it wants more height than the house's own. */
    public boolean tall() {
        return pieces.stream().anyMatch(p -> p.face().tall() && !p.standIn());
    }
}
