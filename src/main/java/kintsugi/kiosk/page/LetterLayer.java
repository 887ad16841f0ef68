package kintsugi.kiosk.page;

import java.util.List;
import java.util.Locale;

/** What lies on the letters to tap at one time; each language may have its own rows. */
enum LetterLayer {
    /** The letters of the alphabet. */
    LETTERS,
    /** Letters with accents, as the west of Europe writes them. */
    ACCENTS,
    /** More of them. */
    MORE,
    /** Digits, and what stands between words. */
    SIGNS;

    /** Three rows of letters, ten each; the last one of the signs has eleven. */
    List<String> rows(Ground ground) {
        return List.of(ground.say("keys." + key()).split(" "));
    }

    /** Where the key for other letters leads. */
    LetterLayer next() {
        return switch (this) {
            case LETTERS -> ACCENTS;
            case ACCENTS -> MORE;
            case MORE, SIGNS -> LETTERS;
        };
    }

    /** Its name in the bundle. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
