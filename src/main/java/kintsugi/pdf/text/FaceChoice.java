package kintsugi.pdf.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kintsugi.pdf.font.Cut;
import kintsugi.pdf.font.Face;
import kintsugi.pdf.font.Faces;
import kintsugi.pdf.font.Letters;

/** Chooses a face for each letter together with its marks, and lets spaces stay in the face before them. */
final class FaceChoice {
    private final Faces faces;
    private final Map<Cut, Map<String, Chosen>> known = new HashMap<>();

    FaceChoice(Faces faces) {
        this.faces = faces;
    }

    /** One choice per char of the text, which is that of the spans. */
    Chosen[] of(List<Styled> spans, String text) {
        Chosen[] chosen = new Chosen[text.length()];
        Chosen last = null;
        int i = 0;
        int end = 0;
        for (Styled span : spans) {
            end += span.text().length();
            Face first = faces.first(span.cut());
            Chosen plain = new Chosen(first, span.cut(), span.rgb());
            while (i < end) {
                int next = clusterEnd(text, i, end);
                int c = text.codePointAt(i);
                boolean simple = next - i == Character.charCount(c);
                Chosen choice;
                if (simple && last != null && stays(text, i) && last.like(plain) && last.has(c)) {
                    choice = last;
                } else if (simple && first.glyph(c) != 0) {
                    choice = plain;
                } else {
                    choice = styled(pick(text.substring(i, next), span.cut()), span);
                }
                while (i < next) {
                    chosen[i++] = choice;
                }
                last = choice;
            }
        }
        return chosen;
    }

    /** Spaces, and commas and the like after a letter, stay in the face of what is before them. */
    private static boolean stays(String text, int i) {
        char c = text.charAt(i);
        int type = Character.getType(c);
        boolean stop = type == Character.OTHER_PUNCTUATION || type == Character.DASH_PUNCTUATION;
        return c == ' ' || (stop && i > 0 && Character.isAlphabetic(text.codePointBefore(i)));
    }

    private static Chosen styled(Chosen choice, Styled span) {
        return choice.rgb() == span.rgb() ? choice : new Chosen(choice.face(), span.cut(), span.rgb());
    }

    private Chosen pick(String cluster, Cut cut) {
        return known.computeIfAbsent(cut, k -> new HashMap<>()).computeIfAbsent(cluster, k -> {
            Face face = faces.pick(k, cut);
            String letter = k.substring(0, k.offsetByCodePoints(0, 1));
            return new Chosen(face != null || letter.equals(k) ? face : faces.pick(letter, cut), cut, 0);
        });
    }

    private static int clusterEnd(String text, int start, int limit) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < limit && Letters.follows(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
