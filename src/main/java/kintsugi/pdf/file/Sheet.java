package kintsugi.pdf.file;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.draw.Contour;
import kintsugi.pdf.font.Bytes;
import kintsugi.pdf.text.Line;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.jspecify.annotations.Nullable;

/**
 * One page to draw on: points from the top left corner, y downward. Everything drawn belongs to a tag, or to none (an
 * artifact, which a screen reader passes over).
 */
public final class Sheet {
    private final Bytes out = new Bytes(8192);
    private final COSDictionary dict = Cos.object("Type", "Page");
    private final List<COSBase> tags = new ArrayList<>();
    private final COSArray annotations = Cos.array();
    private final Pen pen;
    private final double width;
    private final double height;
    private @Nullable Tag tag;
    private boolean open;

    Sheet(FontBook fonts, double width, double height) {
        this.width = width;
        this.height = height;
        pen = new Pen(out, fonts, height);
    }

    /** The page's height in points. */
    public double height() {
        return height;
    }

    /** A line of text whose left end stands at x. */
    public void text(@Nullable Tag meaning, Line line, double size, double x, double baseline) {
        mark(meaning);
        pen.text(line, size, x, baseline);
    }

    /** A filled outline, moved by (dx, dy) and scaled. */
    public void area(@Nullable Tag meaning, Contour contour, int rgb, Place place) {
        mark(meaning);
        pen.area(contour, rgb, place);
    }

    /** A drawn line, moved and scaled; its dashes are {@code dash} points long, 0 for none. */
    public void stroke(@Nullable Tag meaning, Contour contour, int rgb, double lineWidth, double dash, Place place) {
        mark(meaning);
        pen.stroke(contour, rgb, lineWidth, dash, place);
    }

    /** Says where a figure stands. */
    public void frame(Tag figure, double x, double y, double wide, double high) {
        figure.box(x, height - y - high, x + wide, height - y);
    }

    private void mark(@Nullable Tag meaning) {
        if (open && meaning == tag) {
            return;
        }
        endMark();
        open = true;
        tag = meaning;
        if (meaning == null) {
            out.latin1("/Artifact BMC\n");
            return;
        }
        int id = tags.size();
        tags.add(meaning.dict());
        meaning.content(dict, id);
        out.put('/').latin1(meaning.type()).latin1("<</MCID ").num(id).latin1(">>BDC\n");
    }

    private void endMark() {
        pen.endText();
        if (open) {
            out.latin1("EMC\n");
        }
        open = false;
    }

    COSDictionary dict() {
        return dict;
    }

    void annotate(COSDictionary widget) {
        annotations.add(widget);
    }

    /** The tags of the marked contents, by number. */
    COSArray finish(COSDocument file, int number, COSDictionary resources) {
        endMark();
        Cos.put(
                dict,
                "MediaBox",
                Cos.numbers(0, 0, width, height),
                "Resources",
                resources,
                "StructParents",
                number,
                "Contents",
                Cos.packed(file, out.array()),
                "Tabs",
                "S",
                "Annots",
                annotations.size() == 0 ? null : annotations);
        COSArray parents = Cos.array(tags.toArray());
        parents.setDirect(false);
        return parents;
    }
}
