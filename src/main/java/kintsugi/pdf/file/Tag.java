package kintsugi.pdf.file;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.text.CleanText;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What a part of the document means, in a tree; children in reading order, whatever the order of drawing. */
public final class Tag {
    private final COSDictionary dict;
    private final String type;
    private final List<Object> kids = new ArrayList<>();

    private Tag(COSDictionary dict, String type) {
        this.dict = dict;
        this.type = type;
    }

    static Tag root() {
        return new Tag(Cos.object("Type", "StructTreeRoot"), "");
    }

    /** A new last child of a standard type such as P, H1, L, LI, TR. */
    public Tag child(String type) {
        Tag child = new Tag(Cos.object("Type", "StructElem", "S", type, "P", dict), type);
        kids.add(child);
        return child;
    }

    /** Takes a child away again, with all in it. Only before anything of it was drawn. */
    public void remove(Tag child) {
        kids.remove(child);
    }

    /** What is read in place of a picture. */
    public Tag alt(String text) {
        Cos.put(dict, "Alt", Cos.text(CleanText.line(text)));
        return this;
    }

    /** The text as it is read, where it is drawn in another order. */
    public Tag actualText(String text) {
        Cos.put(dict, "ActualText", Cos.text(CleanText.line(text)));
        return this;
    }

    /** An attribute, its value a name. */
    public Tag attribute(String owner, String key, String value) {
        Cos.put(dict, "A", Cos.dict("O", owner, key, value));
        return this;
    }

    /** Where a figure stands on its page. */
    void box(double left, double bottom, double right, double top) {
        Cos.put(
                dict,
                "A",
                Cos.dict("O", "Layout", "Placement", "Block", "BBox", Cos.numbers(left, bottom, right, top)));
    }

    String type() {
        return type;
    }

    COSDictionary dict() {
        return dict;
    }

    /** Marked content number {@code id} of a page belongs to this tag. */
    void content(COSDictionary page, int id) {
        COSBase home = dict.getItem(COSName.PG);
        if (home == null) {
            dict.setItem(COSName.PG, page);
        }
        boolean here = home == null || home == page;
        kids.add(here ? COSInteger.get(id) : Cos.dict("Type", "MCR", "Pg", page, "MCID", id));
    }

    /** A field belongs to this tag. */
    void widget(COSDictionary page, COSDictionary widget) {
        Cos.put(dict, "Pg", page);
        kids.add(Cos.dict("Type", "OBJR", "Obj", widget, "Pg", page));
    }

    /** Writes the children into the dictionaries; tags without content are left out. */
    @Nullable
    COSDictionary finish() {
        COSArray all = Cos.array();
        for (Object kid : kids) {
            COSBase base = kid instanceof Tag tag ? tag.finish() : (COSBase) kid;
            if (base != null) {
                all.add(base);
            }
        }
        boolean cell = type.equals("TD") || type.equals("TH");
        if (all.size() == 0 && !cell) {
            return null;
        }
        if (all.size() > 0) {
            dict.setItem(COSName.K, all.size() == 1 ? all.get(0) : all);
        }
        return dict;
    }
}
