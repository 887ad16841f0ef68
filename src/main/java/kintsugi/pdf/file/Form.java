package kintsugi.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.font.Bytes;
import kintsugi.pdf.text.CleanText;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The fields of a document: boxes to tick and places to type. Each belongs to a Form tag of its own. */
public final class Form {
    private static final int MULTILINE = 1 << 12;
    private static final double TYPED = 10.5;

    private final COSDocument file;
    private final FieldFont font;
    private final boolean rightToLeft;
    private final COSArray fields = Cos.array();
    private final List<COSDictionary> widgets = new ArrayList<>();
    private final List<COSDictionary> tags = new ArrayList<>();
    private @Nullable COSDictionary looks;
    private boolean typed;

    Form(COSDocument file, FieldFont font, boolean rightToLeft) {
        this.file = file;
        this.font = font;
        this.rightToLeft = rightToLeft;
    }

    /** A box to tick, its top left corner at (x, y). The tip is its name for a screen reader. */
    public void check(Sheet sheet, Tag tag, String tip, CheckLook look, boolean ticked, double x, double y) {
        if (looks == null) {
            looks = Cos.dict(
                    "Yes",
                    appearance(look.content(true), look.size(), look.size()),
                    "Off",
                    appearance(look.content(false), look.size(), look.size()));
        }
        String state = ticked ? "Yes" : "Off";
        widget(
                sheet,
                tag,
                tip,
                x,
                y,
                look.size(),
                look.size(),
                "FT",
                "Btn",
                "V",
                state,
                "AS",
                state,
                "AP",
                Cos.dict("N", looks));
    }

    /** A place to type, its top left corner at (x, y); its frame, if any, is drawn elsewhere. */
    public void text(Sheet sheet, Tag tag, String tip, double x, double y, double width, double height, boolean lines) {
        typed = true;
        COSStream empty = appearance("/Tx BMC EMC".getBytes(StandardCharsets.ISO_8859_1), width, height);
        widget(
                sheet,
                tag,
                tip,
                x,
                y,
                width,
                height,
                "FT",
                "Tx",
                "Ff",
                lines ? MULTILINE : 0,
                "V",
                Cos.text(""),
                "DA",
                typing(),
                "Q",
                rightToLeft ? 2 : 0,
                "AP",
                Cos.dict("N", empty));
    }

    private static Object typing() {
        return Cos.text("/Fld " + TYPED + " Tf 0.11 0.13 0.18 rg");
    }

    private COSStream appearance(byte[] content, double width, double height) {
        return Cos.plain(
                file,
                content,
                "Type",
                "XObject",
                "Subtype",
                "Form",
                "BBox",
                Cos.numbers(0, 0, width, height),
                "Resources",
                Cos.dict());
    }

    private void widget(
            Sheet sheet, Tag tag, String tip, double x, double y, double width, double height, Object... entries) {
        double bottom = sheet.height() - y - height;
        COSDictionary widget = Cos.object(
                "Type",
                "Annot",
                "Subtype",
                "Widget",
                "F",
                4,
                "P",
                sheet.dict(),
                "T",
                Cos.text("f" + (widgets.size() + 1)),
                "TU",
                Cos.text(CleanText.line(tip)),
                "Rect",
                Cos.numbers(x, bottom, x + width, bottom + height));
        Cos.put(widget, entries);
        tag.widget(sheet.dict(), widget);
        sheet.annotate(widget);
        fields.add(widget);
        widgets.add(widget);
        tags.add(tag.dict());
    }

    /** The catalog's form, null where there are no fields; numbers the widgets' parents from {@code next} on. */
    @Nullable
    COSDictionary finish(COSArray parents, int next) {
        if (widgets.isEmpty()) {
            return null;
        }
        for (int i = 0; i < widgets.size(); i++) {
            Cos.put(widgets.get(i), "StructParent", next + i);
            parents.add(org.apache.pdfbox.cos.COSInteger.get(next + i));
            parents.add(tags.get(i));
        }
        COSDictionary form = Cos.object("Fields", fields);
        if (typed) {
            Cos.put(form, "DA", typing(), "DR", Cos.dict("Font", Cos.dict("Fld", font.object(file))));
        }
        return form;
    }

    int count() {
        return widgets.size();
    }

    /** How a box looks: its side in points, and its colours as 0xRRGGBB. */
    public record CheckLook(double size, int border, int tick) {
        byte[] content(boolean ticked) {
            Bytes out = new Bytes(256);
            color(out, border).latin1("RG 0.9 w ");
            rounded(out, 0.45, size - 0.9, 1.6);
            if (ticked) {
                color(out, tick).latin1("RG 1.7 w 1 J 1 j ");
                out.num(size * .24)
                        .num(size * .5)
                        .latin1("m ")
                        .num(size * .43)
                        .num(size * .29)
                        .latin1("l ");
                out.num(size * .77).num(size * .75).latin1("l S");
            }
            return out.array();
        }

        private static Bytes color(Bytes out, int rgb) {
            return out.num((rgb >> 16 & 255) / 255.0)
                    .num((rgb >> 8 & 255) / 255.0)
                    .num((rgb & 255) / 255.0);
        }

        private static void rounded(Bytes out, double at, double side, double radius) {
            double k = radius * 0.45;
            double end = at + side;
            out.num(at + radius).num(at).latin1("m ").num(end - radius).num(at).latin1("l ");
            out.num(end - k)
                    .num(at)
                    .num(end)
                    .num(at + k)
                    .num(end)
                    .num(at + radius)
                    .latin1("c ");
            out.num(end).num(end - radius).latin1("l ");
            out.num(end)
                    .num(end - k)
                    .num(end - k)
                    .num(end)
                    .num(end - radius)
                    .num(end)
                    .latin1("c ");
            out.num(at + radius).num(end).latin1("l ");
            out.num(at + k)
                    .num(end)
                    .num(at)
                    .num(end - k)
                    .num(at)
                    .num(end - radius)
                    .latin1("c ");
            out.num(at).num(at + radius).latin1("l ");
            out.num(at).num(at + k).num(at + k).num(at).num(at + radius).num(at).latin1("c S ");
        }
    }
}
