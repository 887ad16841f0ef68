package kintsugi.look;

import java.awt.font.GraphicAttribute;
import java.awt.font.ShapeGraphicAttribute;
import java.awt.font.TextAttribute;
import java.awt.geom.RoundRectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.stream.Collectors;
import kintsugi.words.Direction;

/** Makes of a paragraph the text that AWT lays out: every letter has a font, and short words are tied to others. */
final class Typeset {
    private static final char TIE = '\u00A0';
    private static final int LONGEST_TIED_END = 24;
    /** Stands for what is blacked out; every font's own would be another size. */
    private static final char BAR = '\u2588';

    private static final double BAR_WIDTH = 2.6;
    private static final double BAR_RISE = 0.86;
    private static final double BAR_HEIGHT = 1.06;
    private static final double BAR_ARC = 0.14;

    private final Faces faces;
    private final Type type;

    Typeset(Faces faces, Type type) {
        this.faces = faces;
        this.type = type;
    }

    /** The paragraph with boxes for letters that no font has. */
    Prose shown(Prose prose) {
        return new Prose(prose.spans().stream()
                .map(span -> new Prose.Span(
                        faces.runs(span.text(), face(span)).stream()
                                .map(FaceRun::text)
                                .collect(Collectors.joining()),
                        span.strong()))
                .toList());
    }

    /**
     * The paragraph with ties: a word of one letter is tied to the next, the last word of four or more to the one
     * before, so that neither stands alone.
     */
    Prose tied(Prose shown) {
        var text = new StringBuilder(shown.text());
        tieSingleLetters(text);
        tieLastWord(text);
        var tied = new ArrayList<Prose.Span>();
        int from = 0;
        for (var span : shown.spans()) {
            int to = from + span.text().length();
            tied.add(new Prose.Span(text.substring(from, to), span.strong()));
            from = to;
        }
        return new Prose(tied);
    }

    private static void tieSingleLetters(StringBuilder text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean alone = i == 1 || text.charAt(i - 2) == ' ' || text.charAt(i - 2) == TIE;
            if (text.charAt(i) == ' ' && alone && Character.isLetter(text.charAt(i - 1))) {
                text.setCharAt(i, TIE);
            }
        }
    }

    private static void tieLastWord(StringBuilder text) {
        int last = text.lastIndexOf(" ");
        int before = text.lastIndexOf(" ", last - 1);
        boolean manyWords = before > 0 && text.lastIndexOf(" ", before - 1) > 0;
        if (manyWords && text.length() - before <= LONGEST_TIED_END) {
            text.setCharAt(last, TIE);
        }
    }

    /** The text of a paragraph, which may not be empty, ready to be laid out. */
    AttributedString attributed(Prose tied) {
        var attributed = new AttributedString(tied.text());
        boolean mirrored = Direction.of(type.language()).mirrored();
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                mirrored ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        attributed.addAttribute(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        int at = 0;
        for (var span : tied.spans()) {
            for (var run : faces.runs(span.text(), face(span))) {
                int end = at + run.text().length();
                if (end > at) {
                    attributed.addAttribute(TextAttribute.FONT, run.font().deriveFont((float) type.size()), at, end);
                }
                at = end;
            }
        }
        for (int bar = tied.text().indexOf(BAR); bar >= 0; bar = tied.text().indexOf(BAR, bar + 1)) {
            attributed.addAttribute(TextAttribute.CHAR_REPLACEMENT, bar(), bar, bar + 1);
        }
        return attributed;
    }

    private ShapeGraphicAttribute bar() {
        double em = type.size();
        var shape = new RoundRectangle2D.Double(
                0, -BAR_RISE * em, BAR_WIDTH * em, BAR_HEIGHT * em, BAR_ARC * em, BAR_ARC * em);
        return new ShapeGraphicAttribute(shape, GraphicAttribute.ROMAN_BASELINE, ShapeGraphicAttribute.FILL);
    }

    private Face face(Prose.Span span) {
        return span.strong() ? type.face().strong() : type.face();
    }
}
