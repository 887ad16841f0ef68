package kintsugi.pdf.block;

/**
 * A framed field of several lines to type into or to write in.
 *
 * @param label small words above it, also its name for a screen reader
 * @param lines its height in lines of body text, from 1 to 40
 */
public record TextField(String label, int lines) implements Block {
    public TextField {
        if (lines < 1 || lines > 40) {
            throw new IllegalArgumentException("A field has 1 to 40 lines, not " + lines);
        }
    }
}
