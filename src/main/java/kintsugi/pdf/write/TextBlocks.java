package kintsugi.pdf.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kintsugi.pdf.block.Align;
import kintsugi.pdf.block.Bullets;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.Ink;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Span;
import kintsugi.pdf.block.TextSize;
import kintsugi.pdf.block.Weight;
import kintsugi.pdf.file.Sheet;
import kintsugi.pdf.file.Tag;
import kintsugi.pdf.text.Line;
import org.jspecify.annotations.Nullable;

/** Sets running text. */
final class TextBlocks {
    private static final double INDENT = 5 * Grid.MM;

    private final Typesetting setting;
    private int level;

    TextBlocks(Typesetting setting) {
        this.setting = setting;
    }

    List<Slab> heading(Heading heading, Tag parent, double width) {
        level = Math.min(heading.level(), level + 1); // levels may not be skipped, however it looks
        int tagged = level;
        List<Span> spans = heading.level() < 3
                ? heading.spans()
                : heading.spans().stream()
                        .map(s -> new Span(s.text(), Weight.STRONG, s.ink(), s.isolated()))
                        .toList();
        List<Slab> slabs = lines(spans, Type.heading(heading.level()), parent.child("H" + tagged), width, null);
        String title = heading.spans().stream().map(Span::text).collect(Collectors.joining());
        Slab first = slabs.get(0);
        slabs.set(0, first.before(heading.level() == 1 ? 14 : 10).paint((sheet, x, y, height) -> {
            setting.file().bookmarks().add(tagged, title, sheet, y);
            first.paint().on(sheet, x, y, height);
        }));
        slabs.replaceAll(s -> s.glue(Glue.HOLD));
        return slabs;
    }

    List<Slab> paragraph(Paragraph paragraph, Tag parent, double width) {
        List<Slab> slabs = lines(paragraph.spans(), Type.of(paragraph.size()), parent.child("P"), width, null);
        double before = switch (paragraph.size()) {
            case LABEL, NUMBER -> 1.5;
            case BODY -> 3;
            case SENTENCE, COUNT -> 4;
        };
        slabs.set(0, slabs.get(0).before(before));
        if (paragraph.size() == TextSize.SENTENCE) {
            int last = slabs.size() - 1;
            slabs.set(last, slabs.get(last).height(slabs.get(last).height() + 3));
        }
        return slabs;
    }

    /** A slab for each line; two lines at least stay together at either end of a paragraph. */
    List<Slab> lines(List<Span> spans, Type wanted, Tag tag, double width, @Nullable Align align) {
        List<Line> lines = setting.lines(spans, wanted, width);
        Type type = lines.stream().anyMatch(Line::tall) ? wanted.taller() : wanted;
        if (lines.stream().anyMatch(Line::rightToLeft)) { // contents run as seen; a screen reader needs them as read
            tag.actualText(spans.stream().map(Span::text).collect(Collectors.joining()));
        }
        List<Slab> slabs = new ArrayList<>();
        int count = lines.size();
        for (int i = 0; i < count; i++) {
            Line line = lines.get(i);
            double left = left(line, type, width, align);
            Slab slab = Slab.of(
                    type.leading(),
                    (Sheet sheet, double x, double y, double height) ->
                            sheet.text(tag, line, type.points(), x + left, y + type.baseline()));
            boolean edge = count > 1 && (i == 0 || i == count - 2);
            slabs.add(slab.baseline(type.baseline()).glue(edge ? Glue.HOLD : Glue.NONE));
        }
        return slabs;
    }

    /** Without a place of its own a paragraph stands by its first letter's direction. */
    private double left(Line line, Type type, double width, @Nullable Align align) {
        double rest = width - line.width() * type.points() / 1000;
        if (align == null) {
            return line.rightToLeft() ? rest : 0;
        }
        return switch (align) {
            case START -> setting.rightToLeft() ? rest : 0;
            case MIDDLE -> rest / 2;
            case END -> setting.rightToLeft() ? 0 : rest;
        };
    }

    List<Slab> bullets(Bullets bullets, Tag parent, double width) {
        Tag list = parent.child("L").attribute("List", "ListNumbering", "Disc");
        List<Slab> slabs = new ArrayList<>();
        for (List<Span> item : bullets.items()) {
            Tag entry = list.child("LI");
            Tag label = entry.child("Lbl");
            List<Slab> lines = lines(item, Type.BODY, entry.child("LBody"), width - INDENT, null);
            List<Span> dot = Typesetting.spans("\u2022", Weight.REGULAR, Ink.MUTED);
            Slab bullet = lines(dot, Type.BODY, label, INDENT, Align.START).get(0);
            Side side = new Side(setting, width);
            for (int i = 0; i < lines.size(); i++) {
                Slab line = lines.get(i);
                slabs.add(side.shifted(line, INDENT, width - INDENT, i > 0 ? null : bullet, 0, INDENT)
                        .before(i == 0 ? 3 : 0));
            }
        }
        return slabs;
    }
}
