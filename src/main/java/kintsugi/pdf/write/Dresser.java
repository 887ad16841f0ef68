package kintsugi.pdf.write;

import java.util.List;
import kintsugi.pdf.Dress;
import kintsugi.pdf.block.Ink;
import kintsugi.pdf.block.Span;
import kintsugi.pdf.block.Weight;
import kintsugi.pdf.file.Place;
import kintsugi.pdf.file.Sheet;
import kintsugi.pdf.file.Tag;
import kintsugi.pdf.text.Line;
import org.jspecify.annotations.Nullable;

/** Draws what a page wears: ornament, head line, number. */
final class Dresser {
    private final Typesetting setting;
    private final Marks marks;

    Dresser(Typesetting setting) {
        this.setting = setting;
        marks = new Marks(setting);
    }

    /** The tag of a section's head line, which is real text on its first page. */
    Tag headTag(Tag parent) {
        return parent.child("P");
    }

    void before(Sheet sheet, Dress dress, @Nullable Tag headTag, double left) {
        boolean mirror = setting.rightToLeft();
        marks.paint(sheet, null, dress.ornament(), Place.PAGE);
        line(sheet, headTag, dress.headStart(), left, Grid.HEAD_LINE, !mirror);
        line(sheet, headTag, dress.headEnd(), left, Grid.HEAD_LINE, mirror);
    }

    void number(Sheet sheet, Dress dress, int page, int pages, double left) {
        String words = dress.number().text(page, pages);
        line(sheet, null, words, left, sheet.height() - Grid.FOOT_LINE, setting.rightToLeft());
    }

    private void line(Sheet sheet, @Nullable Tag tag, String words, double left, double baseline, boolean atLeft) {
        if (words.isEmpty()) {
            return;
        }
        Line line = clipped(words);
        double rest = Grid.WIDTH - line.width() * Type.LABEL.points() / 1000;
        sheet.text(tag, line, Type.LABEL.points(), atLeft ? left : left + rest, baseline);
    }

    /** One line of at most half the width. */
    private Line clipped(String words) {
        String text = words;
        List<Line> lines = set(text);
        while (lines.size() > 1) {
            int points = text.codePointCount(0, text.length());
            text = text.substring(0, text.offsetByCodePoints(0, Math.min(120, points * 9 / 10)));
            lines = set(text + "\u2026");
        }
        return lines.get(0);
    }

    private List<Line> set(String words) {
        List<Span> spans = Typesetting.spans(words, Weight.REGULAR, Ink.MUTED);
        return setting.lines(spans, Type.LABEL, Grid.WIDTH * 0.49);
    }
}
