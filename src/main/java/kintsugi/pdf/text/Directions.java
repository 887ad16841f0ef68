package kintsugi.pdf.text;

import java.text.Bidi;
import java.util.List;

/**
 * The levels of embedding of a text's characters; odd levels run from right to left. Isolated words are to their
 * neighbours like a picture: whatever is in them, or was opened in them and never closed, ends with them.
 */
final class Directions {
    /** What isolated words are to the paragraph: a sign without a direction. */
    private static final String PICTURE = "\uFFFC";

    private static final Directions LEFT_TO_RIGHT = new Directions((byte) 0, new byte[0]);

    private final byte base;
    private final byte[] levels;

    private Directions(byte base, byte[] levels) {
        this.base = base;
        this.levels = levels;
    }

    /**
     * The levels of a paragraph.
     *
     * @param direction what {@link Bidi} is told of a paragraph without a letter
     */
    static Directions of(List<Styled> spans, int direction) {
        if (direction == Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT && spans.stream().noneMatch(Directions::turns)) {
            return LEFT_TO_RIGHT;
        }
        StringBuilder around = new StringBuilder();
        int length = 0;
        for (Styled span : spans) {
            around.append(isolated(span) ? PICTURE : span.text());
            length += span.text().length();
        }
        Bidi bidi = new Bidi(around.toString(), direction);
        byte[] levels = new byte[length];
        int from = 0;
        int at = 0;
        for (Styled span : spans) {
            int to = from + span.text().length();
            if (isolated(span)) {
                inside(span.text(), bidi.getLevelAt(at), levels, from);
                at += PICTURE.length();
            } else {
                for (int i = from; i < to; i++) {
                    levels[i] = (byte) bidi.getLevelAt(at++);
                }
            }
            from = to;
        }
        return new Directions((byte) (bidi.baseIsLeftToRight() ? 0 : 1), levels);
    }

    /** The levels of isolated words: above that of what is around them, odd or even by their own first letter. */
    private static void inside(String text, int around, byte[] levels, int from) {
        boolean right = (around & 1) != 0;
        Bidi bidi = new Bidi(text, right ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int raised = bidi.getBaseLevel() == (around & 1) ? around + 2 : around + 1;
        for (int i = 0; i < text.length(); i++) {
            levels[from + i] = (byte) (raised - bidi.getBaseLevel() + bidi.getLevelAt(i));
        }
    }

    private static boolean isolated(Styled span) {
        return span.isolated() && !span.text().isEmpty();
    }

    private static boolean turns(Styled span) {
        return Bidi.requiresBidi(span.text().toCharArray(), 0, span.text().length());
    }

    /** The level of the paragraph itself. */
    byte base() {
        return base;
    }

    byte at(int index) {
        return levels.length == 0 ? 0 : levels[index];
    }
}
