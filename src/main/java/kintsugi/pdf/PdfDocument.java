package kintsugi.pdf;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.block.Block;

/** A whole document as a value: equal documents are written to equal bytes. */
public record PdfDocument(PaperSize paper, PdfInfo info, Palette palette, List<Section> sections) {
    public PdfDocument {
        sections = List.copyOf(sections);
    }

    /** A document that has no pages yet. */
    public static PdfDocument of(PaperSize paper, PdfInfo info, Palette palette) {
        return new PdfDocument(paper, info, palette, List.of());
    }

    /** This document and one more section. */
    public PdfDocument with(Dress dress, List<? extends Block> blocks) {
        List<Section> more = new ArrayList<>(sections);
        more.add(new Section(dress, List.copyOf(blocks)));
        return new PdfDocument(paper, info, palette, more);
    }
}
