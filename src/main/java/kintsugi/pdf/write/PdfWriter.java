package kintsugi.pdf.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.Dress;
import kintsugi.pdf.PdfDocument;
import kintsugi.pdf.Section;
import kintsugi.pdf.file.FieldFont;
import kintsugi.pdf.file.PdfFile;
import kintsugi.pdf.file.Sheet;
import kintsugi.pdf.file.Tag;
import kintsugi.pdf.font.Cut;
import kintsugi.pdf.font.Faces;
import kintsugi.pdf.text.TextSetter;

/**
 * Writes documents as tagged PDF (PDF/UA-1 and PDF/A-2a). Equal documents give equal bytes on one machine; other machines may
 * differ where their own fonts had to help. May be used by several threads, never on the event thread; keeps no text.
 */
public final class PdfWriter {
    private final Faces faces;
    private final FieldFont fieldFont;

    /** A writer with these faces; one for the whole program. */
    public PdfWriter(Faces faces) {
        this.faces = faces;
        fieldFont = new FieldFont(faces.first(Cut.TEXT));
    }

    /** The document as a file. */
    public byte[] write(PdfDocument document) {
        boolean rightToLeft = document.info().rightToLeft();
        try (PdfFile file = new PdfFile(document.paper(), document.info(), fieldFont)) {
            double room = document.paper().height() - Grid.TOP - Grid.BOTTOM;
            TextSetter text = new TextSetter(faces, rightToLeft);
            Typesetting setting = new Typesetting(file, text, document.palette(), rightToLeft, room);
            double left = rightToLeft ? document.paper().width() - Grid.START - Grid.WIDTH : Grid.START;
            BlockSetter blocks = new BlockSetter(setting);
            Dresser dresser = new Dresser(setting);
            List<Worn> worn = new ArrayList<>();
            for (Section section : document.sections()) {
                Tag head = dresser.headTag(file.document());
                List<Slab> slabs = blocks.set(section.blocks(), file.document(), Grid.WIDTH);
                boolean first = true;
                for (List<Pages.Placed> page : new Pages(room).deal(slabs, file.document())) {
                    Sheet sheet = file.page();
                    dresser.before(sheet, section.dress(), first ? head : null, left);
                    for (Pages.Placed slab : page) {
                        slab.slab().paint().on(sheet, left, Grid.TOP + slab.top(), slab.height());
                    }
                    worn.add(new Worn(sheet, section.dress()));
                    first = false;
                }
            }
            for (int i = 0; i < worn.size(); i++) {
                dresser.number(worn.get(i).sheet, worn.get(i).dress, i + 1, worn.size(), left);
            }
            return file.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be put together", e);
        }
    }

    private record Worn(Sheet sheet, Dress dress) {}
}
