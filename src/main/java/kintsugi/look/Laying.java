package kintsugi.look;

import java.awt.font.TextLayout;
import java.text.AttributedString;
import org.jspecify.annotations.Nullable;

/** Lays out the lines of one paragraph at one size, each when it is first asked for. Threads may share it. */
final class Laying {
    private final Typeset typeset;
    private final Prose prose;
    private final String text;
    private @Nullable AttributedString attributed;

    Laying(Typeset typeset, Prose prose) {
        this.typeset = typeset;
        this.prose = prose;
        this.text = prose.text();
    }

    /** One line, without the line break that ends it; an empty line is laid out as a space. */
    synchronized TextLayout line(int from, int to) {
        if (attributed == null) {
            attributed = typeset.attributed(prose);
        }
        int end = text.charAt(to - 1) == '\n' ? to - 1 : to;
        var line = end > from
                ? attributed.getIterator(null, from, end)
                : new AttributedString(
                                " ", attributed.getIterator(null, from, to).getAttributes())
                        .getIterator();
        return new TextLayout(line, Breaks.CONTEXT);
    }
}
