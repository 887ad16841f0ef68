package kintsugi.pdf.font;

/** What the Unicode standard says of single characters, as far as faces and lines need it. */
public final class Letters {
    private Letters() {}

    /** A mark that is drawn over, under or around the letter before it. */
    public static boolean mark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** A joiner, a direction mark and the like: never drawn itself. */
    public static boolean unseen(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    /** What must stay with the character before it: marks, joiners, skin tones. */
    public static boolean follows(int codePoint) {
        return mark(codePoint) || unseen(codePoint) || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
    }

    /** Han, kana, Hangul and their neighbours, which should come from one hand. */
    static boolean eastAsian(int codePoint) {
        return (codePoint >= 0x2E80 && codePoint < 0xFB00) || (codePoint >= 0x20000 && codePoint < 0x33480);
    }
}
