package kintsugi.pdf.file;

import kintsugi.pdf.draw.Contour;
import kintsugi.pdf.font.Bytes;
import kintsugi.pdf.text.Line;
import kintsugi.pdf.text.Piece;
import org.jspecify.annotations.Nullable;

/** Writes the operators of a content stream; y is turned over here. */
final class Pen {
    private final Bytes out;
    private final FontBook fonts;
    private final double height;
    private boolean inText;
    private int fill = -1;
    private int line = -1;
    private double lineWidth = -1;
    private @Nullable CodeTable font;
    private double fontSize;

    Pen(Bytes out, FontBook fonts, double height) {
        this.out = out;
        this.fonts = fonts;
        this.height = height;
    }

    void endText() {
        if (inText) {
            out.latin1("ET\n");
            inText = false;
        }
    }

    void text(Line words, double size, double x, double baseline) {
        if (!inText) {
            out.latin1("BT\n");
            inText = true;
        }
        out.latin1("1 0 0 1 ").num(x).num(height - baseline).latin1("Tm ");
        boolean array = false;
        float drift = 0; // of the pen from where the shaper put it
        for (Piece piece : words.pieces()) {
            CodeTable table = fonts.table(piece.face());
            CodedWord word = fonts.coded(piece, table, size);
            if (array && (font != table || word.alone() || (fill != piece.rgb() && !piece.space()))) {
                out.latin1(")]TJ ");
                array = false;
            }
            select(table, size);
            if (!piece.space()) {
                fill(piece.rgb());
            }
            if (word.alone()) {
                out.latin1("/Span<</ActualText<FEFF")
                        .latin1(Cos.hex(piece.text()))
                        .latin1(">>>BDC ");
            }
            if (!array) {
                out.latin1("[(");
                array = true;
            }
            int move = Math.round(drift);
            if (Math.abs(move) > 2) {
                out.put(')').latin1(Integer.toString(move)).put('(');
                drift -= move;
            }
            word.put(out);
            drift += word.drift();
            if (word.alone()) {
                out.latin1(")]TJ EMC ");
                array = false;
            }
        }
        out.latin1(array ? ")]TJ\n" : "\n");
    }

    void area(Contour contour, int rgb, Place place) {
        endText();
        fill(rgb);
        path(contour, place);
        out.latin1("f\n");
    }

    void stroke(Contour contour, int rgb, double width, double dash, Place place) {
        endText();
        if (line != rgb) {
            color(rgb).latin1("RG ");
            line = rgb;
        }
        if (lineWidth != width * place.scale()) {
            lineWidth = width * place.scale();
            out.num(lineWidth).latin1("w ");
        }
        if (dash > 0) {
            out.put('[').num(dash * place.scale()).latin1("]0 d ");
        }
        path(contour, place);
        out.latin1(dash > 0 ? "S []0 d\n" : "S\n");
    }

    private void select(CodeTable table, double size) {
        if (font != table || fontSize != size) {
            out.put('/').latin1(table.key(0)).put(' ').num(size).latin1("Tf ");
            font = table;
            fontSize = size;
        }
    }

    private void fill(int rgb) {
        if (fill != rgb) {
            color(rgb).latin1("rg ");
            fill = rgb;
        }
    }

    private Bytes color(int rgb) {
        return out.num((rgb >> 16 & 255) / 255.0).num((rgb >> 8 & 255) / 255.0).num((rgb & 255) / 255.0);
    }

    private void path(Contour contour, Place place) {
        for (Contour.Step step : contour.steps()) {
            switch (step.kind()) {
                case MOVE -> point(step.x(), step.y(), place).latin1("m ");
                case LINE -> point(step.x(), step.y(), place).latin1("l ");
                case CURVE -> {
                    point(step.x1(), step.y1(), place);
                    point(step.x2(), step.y2(), place);
                    point(step.x(), step.y(), place).latin1("c ");
                }
                case CLOSE -> out.latin1("h ");
            }
        }
    }

    private Bytes point(double x, double y, Place place) {
        return out.num(place.x(x)).num(height - place.y(y));
    }
}
