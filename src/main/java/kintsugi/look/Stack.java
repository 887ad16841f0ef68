package kintsugi.look;

import java.awt.geom.Dimension2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kintsugi.look.Fitted.Placed;
import kintsugi.words.Direction;

/** Paragraphs one beneath the other in a box. */
final class Stack {
    private static final double LEAST_FULL = 0.6;

    private final TextFitter fitter;
    private final Locale language;
    private final Dimension2D box;

    Stack(TextFitter fitter, Locale language, Dimension2D box) {
        this.fitter = fitter;
        this.language = language;
        this.box = box;
    }

    boolean holds(List<Paragraph> paragraphs, double body) {
        var fitted = set(paragraphs, body);
        return fitted.height() <= box.getHeight()
                && fitted.placed().stream().noneMatch(placed -> placed.text().brokenWord());
    }

    Fitted set(List<Paragraph> paragraphs, double body) {
        var placed = new ArrayList<Placed>();
        double y = 0;
        for (var paragraph : paragraphs) {
            y += placed.isEmpty() ? 0 : paragraph.before() * body;
            var next = place(paragraph, body, y);
            placed.add(next);
            y += next.text().height();
        }
        return new Fitted(body, List.copyOf(placed), List.of());
    }

    private Placed place(Paragraph paragraph, double body, double y) {
        double indent = paragraph.indent() * body;
        var type = new Type(paragraph.face(), paragraph.size() * body, paragraph.leading(), language);
        var text = fitter.set(paragraph.prose(), type, box.getWidth() - indent);
        return new Placed(paragraph, text, Direction.of(language).mirrored() ? 0 : indent, y);
    }

    /** Sets as much as holds at this body: whole paragraphs, and lines of one that is too long by itself. */
    Fitted begin(List<Paragraph> paragraphs, double body) {
        var all = set(paragraphs, body).placed();
        var placed = new ArrayList<Placed>();
        var rest = new ArrayList<Paragraph>();
        for (var each : all) {
            boolean fits = each.y() + each.text().height() <= box.getHeight();
            if (rest.isEmpty() && fits) {
                placed.add(each);
            } else if (placed.isEmpty() && rest.isEmpty()) {
                cut(each, placed, rest);
            } else {
                rest.add(each.paragraph());
            }
        }
        return new Fitted(body, List.copyOf(placed), List.copyOf(rest));
    }

    /** At least one line is placed, so that a next page always gets less. */
    private void cut(Placed tooLong, List<Placed> placed, List<Paragraph> rest) {
        var text = tooLong.text();
        int lines = (int) (box.getHeight() / text.height() * text.lines().size());
        int full = text.lines().get(Math.max(1, lines) - 1).end();
        int end = sentence(text.source().text(), full);
        var paragraph = tooLong.paragraph();
        var begun = part(text.source(), 0, end);
        var kept = List.copyOf(text.lines().subList(0, Math.max(1, lines)));
        var first = end < full
                ? fitter.set(begun, text.type(), text.measure())
                : new SetText(begun, kept, text.type(), text.measure(), text.brokenWord());
        placed.add(new Placed(paragraph.with(begun), first, tooLong.x(), tooLong.y()));
        var left = part(text.source(), end, text.source().text().length());
        if (!left.spans().isEmpty()) {
            rest.add(paragraph.with(left));
        }
    }

    /** The end of the last sentence that holds, unless too much of the page would stay empty for its sake. */
    private int sentence(String text, int full) {
        var sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(text);
        int end = full >= text.length() ? full : sentences.preceding(full + 1);
        return end >= full * LEAST_FULL ? end : full;
    }

    private static Prose part(Prose prose, int from, int to) {
        var spans = new ArrayList<Prose.Span>();
        int at = 0;
        for (var span : prose.spans()) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + span.text().length());
            if (start < end) {
                spans.add(new Prose.Span(span.text().substring(start - at, end - at), span.strong()));
            }
            at += span.text().length();
        }
        return new Prose(spans);
    }
}
