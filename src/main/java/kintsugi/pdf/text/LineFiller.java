package kintsugi.pdf.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Deals pieces out to lines of one width, each as full as it gets. */
final class LineFiller {
    private final PieceMaker maker;
    private final double max;
    private final byte base;
    private final List<Line> lines;
    private List<Piece> line = new ArrayList<>();
    private double used;

    /** The width is in thousandths of the size; the base is the paragraph's level. */
    LineFiller(PieceMaker maker, double max, byte base, List<Line> lines) {
        this.maker = maker;
        this.max = max;
        this.base = base;
        this.lines = lines;
    }

    void fill(List<Piece> pieces) {
        int end;
        for (int start = 0; start < pieces.size(); start = end) {
            end = start + 1;
            while (end < pieces.size() && !pieces.get(end - 1).breakAfter()) {
                end++;
            }
            add(pieces.subList(start, end));
        }
        endLine();
    }

    /** Pieces between which no line may end, spaces last. */
    private void add(List<Piece> unit) {
        double all = 0;
        double ink = 0;
        for (Piece piece : unit) {
            all += piece.width();
            ink = piece.space() ? ink : all;
        }
        if (used + ink > max && !line.isEmpty()) {
            endLine();
        }
        if (ink > max) {
            unit.forEach(this::addInParts);
        } else {
            line.addAll(unit);
            used += all;
        }
    }

    /** A word longer than a line goes on in the next one, between any two characters. */
    private void addInParts(Piece piece) {
        String text = piece.text();
        double average = Math.max(1, piece.width() / text.length());
        int from = 0;
        while (from < text.length() && !piece.space()) {
            double room = max - used;
            int length = part(text, from, (int) Math.min(room / average + 2, text.length() - from));
            Piece part = maker.part(piece, from, from + length);
            while (part.width() > room && length > part(text, from, 1)) {
                int shorter = part(text, from, Math.min(length - 1, (int) (length * room / part.width())));
                if (shorter >= length) {
                    // One character with so many marks that no part of it fits.
                    break;
                }
                length = shorter;
                part = maker.part(piece, from, from + length);
            }
            if (part.width() > room && !line.isEmpty()) {
                endLine();
                continue;
            }
            line.add(part);
            used += part.width();
            from += length;
        }
        if (piece.space()) {
            line.add(piece);
            used += piece.width();
        }
    }

    /** The longest run of whole characters no longer than wished, one at least. */
    private static int part(String text, int from, int wished) {
        int window = Math.min(text.length(), from + wished + 40);
        return Breaks.characters(text.substring(from, window), Math.max(0, wished));
    }

    private void endLine() {
        int n = line.size();
        byte[] levels = new byte[n];
        boolean mixed = false;
        double ink = 0;
        double all = 0;
        for (int i = 0; i < n; i++) {
            Piece piece = line.get(i);
            levels[i] = piece.level();
            mixed |= levels[i] != 0;
            all += piece.width();
            ink = piece.space() ? ink : all;
        }
        lines.add(new Line(mixed ? asSeen(levels) : line, base == 0 ? ink : all, base != 0));
        line = new ArrayList<>();
        used = 0;
    }

    private List<Piece> asSeen(byte[] levels) {
        for (int i = levels.length - 1; i >= 0 && line.get(i).space(); i--) {
            levels[i] = base;
        }
        Piece[] order = line.toArray(Piece[]::new);
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return List.of(order);
    }
}
