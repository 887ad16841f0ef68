package kintsugi.pdf.font;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Outlines of Java2D (y downward) as operators of a content stream (y upward), in whole thousandths of an em. */
final class GlyphOutline {
    private GlyphOutline() {}

    static byte[] procedure(Shape shape, double advance) {
        Rectangle box = shape.getBounds();
        Bytes out = new Bytes(512);
        out.num(Math.rint(advance)).latin1("0 ");
        out.num(box.x)
                .num(-box.y - box.height)
                .num(box.x + box.width)
                .num(-box.y)
                .latin1("d1\n");
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            if (kind == PathIterator.SEG_QUADTO) { // a PDF has cubic curves only
                raise(c, x, y);
                kind = PathIterator.SEG_CUBICTO;
            }
            int numbers = switch (kind) {
                case PathIterator.SEG_CLOSE -> 0;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 2;
            };
            for (int k = 0; k < numbers; k += 2) {
                x = c[k];
                y = c[k + 1];
                out.num(Math.rint(x)).num(Math.rint(-y));
            }
            out.put(operator(kind)).put('\n');
        }
        return out.put('f').array();
    }

    private static void raise(double[] c, double x, double y) {
        double qx = c[0];
        double qy = c[1];
        c[4] = c[2];
        c[5] = c[3];
        c[2] += (qx - c[2]) * 2 / 3;
        c[3] += (qy - c[3]) * 2 / 3;
        c[0] = x + (qx - x) * 2 / 3;
        c[1] = y + (qy - y) * 2 / 3;
    }

    private static char operator(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO -> 'm';
            case PathIterator.SEG_LINETO -> 'l';
            case PathIterator.SEG_CUBICTO -> 'c';
            default -> 'h';
        };
    }
}
