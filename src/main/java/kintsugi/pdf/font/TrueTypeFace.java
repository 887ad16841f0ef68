package kintsugi.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A TrueType font of our own: metrics and outlines for the file, and the JDK's font for shaping. */
public final class TrueTypeFace implements Face {
    private final String name;
    private final boolean tall;
    private final FontTables tables;
    private final FontShape shape;
    private final double scale;
    private final CmapLookup cmap;
    private final char[] common = new char[0x600];
    private final Font font;
    private final Map<Integer, Integer> lining;

    /** What a font descriptor says of the face, in thousandths of an em. */
    public record FontShape(
            double ascent, double descent, double capHeight, double left, double bottom, double right, double top) {}

    TrueTypeFace(InputStream in, boolean tall) throws IOException {
        byte[] file = in.readAllBytes();
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
        parsed.setEnableGsub(false); // else every substitution is read at once: 40 ms, and shaping happens elsewhere
        this.tall = tall;
        name = parsed.getName();
        tables = new FontTables(parsed);
        scale = 1000.0 / parsed.getUnitsPerEm();
        cmap = parsed.getUnicodeCmapLookup();
        for (int c = 0; c < common.length; c++) {
            common[c] = (char) cmap.getGlyphId(c);
        }
        shape = shape(parsed);
        lining = lining(parsed);
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(1000f);
        } catch (FontFormatException e) {
            throw new IOException(name, e);
        }
    }

    /** Headings want figures as high as letters, not old-style ones: the JDK can't ask a font for them, so by name. */
    private Map<Integer, Integer> lining(TrueTypeFont parsed) throws IOException {
        if (tables.rise(glyph('1')) > 0.8 * tables.rise(glyph('H'))) {
            return Map.of();
        }
        Map<Integer, Integer> lining = new HashMap<>();
        for (String digit : List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")) {
            int high = parsed.nameToGID(digit + ".lf");
            if (high > 0) {
                lining.put(parsed.nameToGID(digit), high);
            }
        }
        return Map.copyOf(lining);
    }

    private FontShape shape(TrueTypeFont parsed) throws IOException {
        var head = parsed.getHeader();
        var line = parsed.getHorizontalHeader();
        int cap = parsed.getOS2Windows().getCapHeight();
        return new FontShape(
                line.getAscender() * scale,
                line.getDescender() * scale,
                cap > 0 ? cap * scale : 700,
                head.getXMin() * scale,
                head.getYMin() * scale,
                head.getXMax() * scale,
                head.getYMax() * scale);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean tall() {
        return tall;
    }

    /** Its outer measures. */
    public FontShape fontShape() {
        return shape;
    }

    /** The raw tables, for a subset. */
    FontTables tables() {
        return tables;
    }

    @Override
    public int glyph(int codePoint) {
        return codePoint < common.length ? common[codePoint] : cmap.getGlyphId(codePoint);
    }

    @Override
    public double advance(int glyph) {
        return glyph == NOTHING ? 0 : tables.advance(glyph) * scale;
    }

    @Override
    public Shaped shape(String text, boolean rightToLeft) {
        Shaped shaped = Shaped.by(font, tables.count, text, rightToLeft);
        return lining.isEmpty() ? shaped : shaped.swapped(g -> lining.getOrDefault(g, g), this::advance);
    }
}
