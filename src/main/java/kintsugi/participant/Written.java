package kintsugi.participant;

import java.util.regex.Pattern;

/** What a person typed, made safe to keep without changing a word of it. */
public final class Written {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");

    private Written() {}

    /**
     * The text without control characters, lone surrogates, and the marks that would turn the direction of whatever is
     * set beside it; line feeds and tabs stay, other line ends become line feeds.
     */
    public static String clean(String typed) {
        String text = LINE_END.matcher(typed).replaceAll("\n");
        if (text.codePoints().allMatch(Written::stays)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Written::stays).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether nothing that can be seen was typed: white space, joiners and marks of direction at most. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Written::isUnseen);
    }

    private static boolean isUnseen(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static boolean stays(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.SURROGATE && !turnsDirection(codePoint);
    }
}
