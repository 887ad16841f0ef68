package kintsugi.pdf.write;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.block.Ink;
import kintsugi.pdf.block.RuledLines;
import kintsugi.pdf.block.Span;
import kintsugi.pdf.block.Weight;
import kintsugi.pdf.block.WriteIns;
import kintsugi.pdf.draw.Contour;
import kintsugi.pdf.file.Place;
import kintsugi.pdf.file.Sheet;
import kintsugi.pdf.file.Tag;
import kintsugi.pdf.text.Line;

/** Sets lines to write on and lines that part. */
final class LineBlocks {
    static final double HAIR = 0.5;
    static final double RULE = 0.6;
    private static final double AIR = 13;
    private static final double WRITE_IN = 10.4 * Grid.MM;

    private final Typesetting setting;
    private final TextBlocks text;

    LineBlocks(Typesetting setting, TextBlocks text) {
        this.setting = setting;
        this.text = text;
    }

    void rule(Sheet sheet, double x, double y, double width, int rgb, double thickness) {
        sheet.stroke(null, Contour.line(0, 0, width, 0), rgb, thickness, 0, Place.at(x, y));
    }

    Slab hairline(double width) {
        int rgb = setting.palette().hairline();
        return Slab.of(AIR, (sheet, x, y, height) -> rule(sheet, x, y, width, rgb, HAIR))
                .before(AIR)
                .glue(Glue.HOLD);
    }

    /** A broken line from a little before the text to the edge of any sheet. */
    Slab cutLine(double width) {
        Contour line = Contour.line(0, 0, width + 27 * Grid.MM, 0);
        double left = setting.left(-5 * Grid.MM, width + 27 * Grid.MM, width);
        int rgb = setting.palette().line();
        return Slab.of(AIR, (sheet, x, y, height) -> sheet.stroke(null, line, rgb, HAIR, 4, Place.at(x + left, y)))
                .before(AIR)
                .glue(Glue.HOLD);
    }

    List<Slab> ruled(RuledLines lines, double width) {
        int rgb = setting.palette().line();
        List<Slab> slabs = new ArrayList<>();
        Slab line = Slab.of(Grid.RULE, (sheet, x, y, height) -> rule(sheet, x, y + height, width, rgb, RULE));
        for (int i = 0; i < lines.lines(); i++) {
            slabs.add(line.glue(i + 1 < lines.lines() || lines.fill() ? Glue.KEEP : Glue.NONE));
        }
        if (lines.fill()) {
            slabs.add(Slab.of(0, (sheet, x, y, height) -> {
                        for (double at = Grid.RULE; at <= height + 0.1; at += Grid.RULE) {
                            rule(sheet, x, y + at, width, rgb, RULE);
                        }
                    })
                    .stretch(Grid.RULE));
        }
        return slabs;
    }

    List<Slab> writeIns(WriteIns lines, Tag parent, double width) {
        double widest = 0;
        for (String label : lines.labels()) {
            List<Span> spans = Typesetting.spans(label, Weight.REGULAR, Ink.TEXT);
            for (Line line : setting.lines(spans, Type.SENTENCE, width * 0.45)) {
                widest = Math.max(widest, line.width() * Type.SENTENCE.points() / 1000);
            }
        }
        List<Slab> slabs = new ArrayList<>();
        for (String label : lines.labels()) {
            slabs.add(writeIn(label, parent, width, widest, lines.fillable()));
        }
        return Slab.together(slabs);
    }

    private Slab writeIn(String label, Tag parent, double width, double labelWidth, boolean fillable) {
        List<Span> spans = Typesetting.spans(label, Weight.REGULAR, Ink.TEXT);
        Tag tag = parent.child("P");
        Pile words = new Pile(text.lines(spans, Type.SENTENCE, tag, labelWidth + 0.1, kintsugi.pdf.block.Align.START));
        Tag field = parent.child("Form");
        double offset = labelWidth + Grid.GAP;
        double room = width - offset;
        double left = setting.left(offset, room, width);
        double labelLeft = setting.left(0, labelWidth + 0.1, width);
        double height = Math.max(WRITE_IN, words.height());
        double baseline = height - 3;
        double down = baseline - words.baseline() - (words.height() - Type.SENTENCE.leading());
        return Slab.of(height, (sheet, x, y, given) -> {
                    words.paint(sheet, x + labelLeft, y + Math.max(0, down), words.height());
                    rule(
                            sheet,
                            x + left,
                            y + baseline + 2.5,
                            room,
                            setting.palette().line(),
                            RULE);
                    if (fillable) {
                        double high = 17;
                        setting.file()
                                .form()
                                .text(sheet, field, label, x + left, y + baseline + 2 - high, room, high, false);
                    }
                })
                .baseline(Math.max(0, down) + words.baseline());
    }
}
