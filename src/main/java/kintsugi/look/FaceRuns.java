package kintsugi.look;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds for each letter the first font that has it. Marks and joiners stay with the letter they belong to. */
final class FaceRuns {
    private static final int BOX = 0x25A1;

    private final Faces faces;
    private final Face face;

    FaceRuns(Faces faces, Face face) {
        this.faces = faces;
        this.face = face;
    }

    List<FaceRun> of(String text) {
        var runs = new ArrayList<FaceRun>();
        var now = faces.candidates(face).findFirst().orElseThrow();
        if (now.canDisplayUpTo(text) < 0) {
            return List.of(new FaceRun(text, now));
        }
        var piece = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            var font = font(letter, now);
            if (!font.equals(now) && !piece.isEmpty()) {
                runs.add(new FaceRun(piece.toString(), now));
                piece.setLength(0);
            }
            now = font;
            piece.appendCodePoint(has(font, letter) ? letter : BOX);
        }
        runs.add(new FaceRun(piece.toString(), now));
        return runs;
    }

    private Font font(int letter, Font now) {
        if (belongsToTheLast(letter) && has(now, letter)) {
            return now;
        }
        return find(letter).findFirst().or(() -> find(BOX).findFirst()).orElse(now);
    }

    private Stream<Font> find(int letter) {
        return faces.candidates(face).filter(font -> has(font, letter));
    }

    private static boolean has(Font font, int letter) {
        return Character.isISOControl(letter) || invisible(letter) || font.canDisplay(letter);
    }

    private static boolean invisible(int letter) {
        return Character.getType(letter) == Character.FORMAT || (letter >= 0xFE00 && letter <= 0xFE0F);
    }

    private static boolean belongsToTheLast(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isISOControl(letter) || invisible(letter);
        };
    }
}
