package kintsugi.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.PdfInfo;
import kintsugi.pdf.text.CleanText;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** One file in the making: tagged, PDF/UA-1 and PDF/A-2a. For one thread. */
public final class PdfFile implements AutoCloseable {
    private static final int OBJECTS_TO_A_STREAM = 1000;

    private final PDDocument pdf = new PDDocument();
    private final PdfInfo info;
    private final PaperSize paper;
    private final FontBook fonts = new FontBook();
    private final Tag root = Tag.root();
    private final Tag document = root.child("Document");
    private final Form form;
    private final Bookmarks bookmarks = new Bookmarks();
    private final List<Sheet> sheets = new ArrayList<>();

    /** An empty file. */
    public PdfFile(PaperSize paper, PdfInfo info, FieldFont font) {
        this.paper = paper;
        this.info = info;
        form = new Form(pdf.getDocument(), font, info.rightToLeft());
    }

    /** The tag of the whole document. */
    public Tag document() {
        return document;
    }

    /** The fields. */
    public Form form() {
        return form;
    }

    /** The headings. */
    public Bookmarks bookmarks() {
        return bookmarks;
    }

    /** A new last page. */
    public Sheet page() {
        Sheet sheet = new Sheet(fonts, paper.width(), paper.height());
        sheets.add(sheet);
        return sheet;
    }

    /** The finished file; the same calls before give the same bytes. */
    public byte[] bytes() throws IOException {
        COSDocument file = pdf.getDocument();
        COSDictionary resources = Cos.object("Font", fonts.fonts(file));
        COSArray parents = Cos.array();
        for (int i = 0; i < sheets.size(); i++) {
            COSArray tags = sheets.get(i).finish(file, i, resources);
            parents.add(COSInteger.get(i));
            parents.add(tags);
            pdf.addPage(new PDPage(sheets.get(i).dict()));
        }
        COSDictionary fields = form.finish(parents, sheets.size());
        root.finish();
        Cos.put(
                root.dict(),
                "ParentTree",
                Cos.object("Nums", parents),
                "ParentTreeNextKey",
                sheets.size() + form.count());
        catalog(file, fields);
        pdf.getDocumentInformation().setTitle(CleanText.line(info.title()));
        pdf.setVersion(1.7f);
        pdf.setDocumentId(0L); // else the file's id holds the time
        ByteArrayOutputStream out = new ByteArrayOutputStream(48 * 1024);
        pdf.save(out, new CompressParameters(OBJECTS_TO_A_STREAM));
        return out.toByteArray();
    }

    private void catalog(COSDocument file, @org.jspecify.annotations.Nullable COSDictionary fields) {
        COSStream profile = Cos.packed(file, Srgb.profile(), "N", 3);
        COSDictionary intent = Cos.dict(
                "Type",
                "OutputIntent",
                "S",
                "GTS_PDFA1",
                "OutputConditionIdentifier",
                Cos.text("sRGB"),
                "Info",
                Cos.text("sRGB"),
                "DestOutputProfile",
                profile);
        Cos.put(
                pdf.getDocumentCatalog().getCOSObject(),
                "Lang",
                Cos.text(info.language()),
                "MarkInfo",
                Cos.dict("Marked", true),
                "StructTreeRoot",
                root.dict(),
                "ViewerPreferences",
                Cos.dict("DisplayDocTitle", true, "Direction", info.rightToLeft() ? "R2L" : "L2R"),
                "PageMode",
                "UseNone",
                "Outlines",
                bookmarks.finish(),
                "OutputIntents",
                Cos.array(intent),
                "Metadata",
                Cos.plain(file, Xmp.of(info), "Type", "Metadata", "Subtype", "XML"),
                "AcroForm",
                fields);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
