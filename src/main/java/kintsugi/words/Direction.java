package kintsugi.words;

import java.util.Locale;
import java.util.Set;

/** The direction in which a language is written. */
public enum Direction {
    /** As in English. */
    LEFT_TO_RIGHT,
    /** As in Arabic or Hebrew: everything mirrors. */
    RIGHT_TO_LEFT;

    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");
    private static final Set<String> LANGUAGES =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "syr", "ug", "ur", "yi");

    /** The direction of a language; its script decides where the tag names one, as in {@code az-Arab}. */
    public static Direction of(Locale language) {
        boolean mirrored = language.getScript().isEmpty()
                ? LANGUAGES.contains(language.getLanguage())
                : SCRIPTS.contains(language.getScript());
        return mirrored ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** Whether everything mirrors. */
    public boolean mirrored() {
        return this == RIGHT_TO_LEFT;
    }
}
