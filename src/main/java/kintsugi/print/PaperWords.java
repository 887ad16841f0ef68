package kintsugi.print;

import java.util.Locale;
import kintsugi.words.Words;

/** The words of the paper's own, in the language of whoever reads it. */
final class PaperWords {
    private PaperWords() {}

    /** The words for an IETF language tag; English where the tag says nothing. */
    static Words in(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return Words.of(language.getLanguage().isEmpty() ? Locale.ENGLISH : language);
    }
}
