package kintsugi.pdf.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kintsugi.pdf.font.Faces;

/** Sets styled text into lines. One per document, for one thread: it remembers words, and these are people's own. */
public final class TextSetter {
    private final PieceMaker pieces;
    private final FaceChoice choice;
    private final int direction;

    /** A setter whose paragraphs without a letter run in the given direction. */
    public TextSetter(Faces faces, boolean rightToLeft) {
        pieces = new PieceMaker(faces);
        choice = new FaceChoice(faces);
        direction = rightToLeft ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    }

    /** Lines no wider than {@code width} (points, as the size); at least one, perhaps empty. */
    public List<Line> lines(List<Styled> spans, double size, double width) {
        List<Line> lines = new ArrayList<>();
        List<Styled> line = new ArrayList<>();
        for (Styled span : spans) {
            String text = CleanText.lines(span.text());
            int start = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
                line.add(span.with(text.substring(start, end)));
                paragraph(line, width * 1000 / size, lines);
                line.clear();
                start = end + 1;
            }
            line.add(span.with(text.substring(start)));
        }
        paragraph(line, width * 1000 / size, lines);
        return lines;
    }

    private void paragraph(List<Styled> spans, double width, List<Line> lines) {
        StringBuilder all = new StringBuilder();
        spans.forEach(s -> all.append(s.text()));
        String text = all.toString();
        char[] chars = text.toCharArray();
        Directions directions = Directions.of(spans, direction);
        Chosen[] chosen = choice.of(spans, text);
        BitSet breaks = Breaks.of(text);
        List<Piece> row = new ArrayList<>();
        int end;
        for (int start = 0; start < chars.length; start = end) {
            byte level = directions.at(start);
            boolean space = chars[start] == ' ';
            end = start + 1;
            while (end < chars.length
                    && !breaks.get(end)
                    && chosen[end].equals(chosen[start])
                    && (chars[end] == ' ') == space
                    && directions.at(end) == level) {
                end++;
            }
            row.add(pieces.make(chosen[start], text.substring(start, end), level, space, breaks.get(end)));
        }
        new LineFiller(pieces, width, directions.base(), lines).fill(row);
    }
}
