package kintsugi.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Simple pictures by which papers are told apart: a silhouette each, some with gold, alike on screen and on paper. */
public enum Emblem {
    HERON("""
            text: M 6 70 C 16 66 20 58 26 50 C 38 36 60 38 70 52 C 64 68 46 74 32 68 C 26 72 16 74 6 70 Z
            text: M 72 8 L 98 19 L 72 22 Z O 71 15 7.5
            text 7.5: M 66 52 C 80 46 62 36 61 26 C 60 18 64 15 70 15
            text 3: M 68 10 C 60 5 55 6 48 10
            gold 4: M 44 71 L 44 95 L 55 95 M 55 69 L 57 80 L 50 87
            """),
    KITE("""
            text: M 74 5 L 78 45 L 35 65 Z
            gold: M 74 5 L 34 17 L 35 65 Z
            text 3.5: M 35 65 C 22 70 36 81 24 85 C 14 88 11 91 12 96
            text: M 21 68 L 33 76 L 32 65 L 22 79 Z M 14 82 L 29 90 L 28 80 L 15 92 Z
            """),
    BELL("""
            text: M 50 14 C 66 14 70 28 71 44 C 72 58 80 68 97 77 L 3 77 C 20 68 28 58 29 44 C 30 28 34 14 50 14 Z
            text: O 50 10 7.5 o 50 10 3.5
            gold: O 50 86 9
            """),
    BOAT("""
            text: M 6 67 L 94 67 C 90 82 82 90 70 90 L 30 90 C 18 90 10 82 6 67 Z
            text 4.5: M 48 66 L 48 8
            text: M 54 12 C 74 26 84 42 87 60 L 54 60 Z
            gold: M 42 22 C 38 36 30 50 18 60 L 42 60 Z
            """),
    LEAF("""
            text: M 20 80 C 4 40 36 8 92 8 C 94 62 62 98 20 80 Z
            gold 4: M 7 94 C 24 74 44 52 72 28 M 37 60 L 33 38 M 51 47 L 49 28 M 41 57 L 66 60 M 55 43 L 76 44
            """),
    KEY("""
            text: O 27 50 22 o 27 50 10.5 M 46 44 L 94 44 L 94 68 L 84 68 L 84 56 L 76 56 L 76 64 L 66 64 L 66 56 L 46 56 Z
            """),
    LAMP("""
            gold: M 34 8 L 66 8 L 86 52 L 14 52 Z
            text: M 46 56 L 54 56 L 54 82 C 66 83 73 86 75 93 L 25 93 C 27 86 34 83 46 82 Z
            text 4: M 34 8 L 66 8 L 86 52 L 14 52 Z
            """),
    FISH("""
            text: M 5 50 C 20 22 54 22 71 46 L 94 26 C 89 42 89 58 94 74 L 71 54 C 54 78 20 78 5 50 Z o 24 45 4.5
            gold 4: M 38 33 C 45 43 45 57 38 67
            """),
    TREE("""
            gold: M 45 58 L 55 58 L 56 86 L 64 94 L 36 94 L 44 86 Z
            text: O 50 29 24 O 29 48 21 O 71 48 21 M 30 40 L 70 40 L 70 69 L 30 69 Z
            """),
    STAR("""
            text: M 50 5 L 61 37 L 95 38 L 68 58.5 L 78 91 L 50 72 L 22 91 L 32 58.5 L 5 38 L 39 37 Z
            """),
    CUP("""
            text: M 12 38 L 72 38 L 69 72 C 67 86 60 92 42 92 C 24 92 17 86 15 72 Z
            text 7: M 70 48 C 96 44 94 76 66 74
            gold 4.5: M 30 30 C 23 23 37 15 30 7 M 52 30 C 45 23 59 15 52 7
            """),
    HOUSE("""
            text: M 50 8 L 96 50 L 90 56 L 82 49 L 82 93 L 18 93 L 18 49 L 10 56 L 4 50 Z
            gold: M 42 93 L 42 62 L 58 62 L 58 93 Z
            """);

    private static final double SIDE = 100;

    private final String drawing;

    /** Part by part: gold or text, how wide a line is or nothing for an area, and the path in a square of side 100. */
    Emblem(String drawing) {
        this.drawing = drawing;
    }

    /** The picture as large as it goes into this box, in its middle; never mirrored. */
    public List<Mark> marks(Rectangle2D box) {
        double scale = Math.min(box.getWidth(), box.getHeight()) / SIDE;
        var place = new AffineTransform(
                scale, 0, 0, scale, box.getCenterX() - scale * SIDE / 2, box.getCenterY() - scale * SIDE / 2);
        return drawing.lines().map(part -> mark(part, scale, place)).toList();
    }

    private static Mark mark(String part, double scale, AffineTransform place) {
        int colon = part.indexOf(':');
        List<String> pen = List.of(part.substring(0, colon).split(" ", -1));
        Tone tone = pen.get(0).equals("gold") ? Tone.GOLD_FILL : Tone.TEXT;
        var path = new Path2D.Double(Stencil.path(part.substring(colon + 2)), place);
        return pen.size() == 1
                ? new Mark.Fill(path, tone)
                : new Mark.Stroke(path, Double.parseDouble(pen.get(1)) * scale, tone);
    }
}
