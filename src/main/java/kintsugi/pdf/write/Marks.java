package kintsugi.pdf.write;

import java.util.List;
import kintsugi.pdf.draw.Area;
import kintsugi.pdf.draw.Mark;
import kintsugi.pdf.draw.Stroke;
import kintsugi.pdf.draw.Words;
import kintsugi.pdf.file.Place;
import kintsugi.pdf.file.Sheet;
import kintsugi.pdf.file.Tag;
import kintsugi.pdf.text.Line;
import org.jspecify.annotations.Nullable;

/** Paints plain geometry. */
final class Marks {
    private final Typesetting setting;

    Marks(Typesetting setting) {
        this.setting = setting;
    }

    /** Without a tag they are an artifact. */
    void paint(Sheet sheet, @Nullable Tag tag, List<Mark> marks, Place place) {
        for (Mark mark : marks) {
            if (mark instanceof Area area) {
                sheet.area(tag, area.contour(), area.rgb(), place);
            } else if (mark instanceof Stroke line) {
                sheet.stroke(tag, line.contour(), line.rgb(), line.width(), line.dash(), place);
            } else if (mark instanceof Words words) {
                words(sheet, tag, words, place);
            }
        }
    }

    private void words(Sheet sheet, @Nullable Tag tag, Words words, Place place) {
        Line line = setting.line(words);
        double size = words.size() * place.scale();
        double wide = line.width() * size / 1000;
        double x = place.x(words.x());
        double left = switch (words.anchor()) {
            case LEFT -> x;
            case MIDDLE -> x - wide / 2;
            case RIGHT -> x - wide;
        };
        sheet.text(tag, line, size, left, place.y(words.y()));
    }
}
