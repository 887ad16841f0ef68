package kintsugi.pdf.write;

import kintsugi.pdf.block.CodeCard;
import kintsugi.pdf.block.Figure;
import kintsugi.pdf.draw.Contour;
import kintsugi.pdf.file.Place;
import kintsugi.pdf.file.Sheet;
import kintsugi.pdf.file.Tag;

/** Sets drawings. */
final class FigureBlocks {
    private static final double CARD = 160 * Grid.MM;
    private static final double BOX = 10.6 * Grid.MM;
    private static final double HIGH = 13 * Grid.MM;
    private static final double BETWEEN = 1.5 * Grid.MM;
    private static final double GROUP = 4 * BOX + 3 * BETWEEN;
    private static final double AFTER = 4;
    private static final double DASH = (CARD - 3 * GROUP) / 2;

    private final Typesetting setting;
    private final Marks marks;

    FigureBlocks(Typesetting setting) {
        this.setting = setting;
        marks = new Marks(setting);
    }

    Slab figure(Figure figure, Tag parent, double width) {
        Tag tag = parent.child("Figure").alt(figure.alt());
        double scale = Math.min(1, Math.min(width / figure.width(), setting.room() / figure.height()));
        double wide = figure.width() * scale;
        double left = setting.left(0, wide, width);
        return Slab.of(figure.height() * scale, (sheet, x, y, height) -> {
                    double high = figure.height() * scale;
                    sheet.frame(tag, x + left, y, wide, high);
                    marks.paint(sheet, tag, figure.marks(), new Place(x + left, y, scale));
                })
                .before(6)
                .baseline(figure.baseline() * scale);
    }

    Slab card(CodeCard card, Tag parent, double width) {
        Tag tag = parent.child("Figure").alt(card.alt());
        double scale = Math.min(1, width / CARD);
        double left = setting.left(0, CARD * scale, width);
        return Slab.of(HIGH * scale + AFTER, (sheet, x, y, height) -> {
                    sheet.frame(tag, x + left, y, CARD * scale, HIGH * scale);
                    card(sheet, tag, new Place(x + left, y, scale));
                })
                .before(8);
    }

    private void card(Sheet sheet, Tag tag, Place place) {
        int border = setting.palette().text();
        for (int group = 0; group < 3; group++) {
            double start = group * (GROUP + DASH);
            for (int i = 0; i < 4; i++) {
                Contour box = Contour.box(start + i * (BOX + BETWEEN), 0, BOX, HIGH, 1.6);
                sheet.stroke(tag, box, border, 0.7, 0, place);
            }
            if (group < 2) {
                double middle = start + GROUP + DASH / 2;
                Contour dash = Contour.line(middle - 5, HIGH / 2, middle + 5, HIGH / 2);
                sheet.stroke(tag, dash, border, 1, 0, place);
            }
        }
    }
}
