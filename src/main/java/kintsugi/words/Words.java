package kintsugi.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of one language. Every person has their own: the facilitator, the room and whoever sits at the kiosk may
 * all read differently. Immutable; threads may share it.
 *
 * <p>A key without words is shown as it is; where assertions are on, as in tests, it is an {@link AssertionError}.
 */
public final class Words {
    private static final boolean STRICT = Words.class.desiredAssertionStatus();

    private final Locale language;
    private final Bundles bundles;
    private final boolean strict;

    Words(Locale language, boolean strict) {
        this.language = language;
        this.bundles = new Bundles(language);
        this.strict = strict;
    }

    /** The words of this language; what is not translated is in English. */
    public static Words of(Locale language) {
        return new Words(language, STRICT);
    }

    /** The languages that the program speaks, English first. */
    public static List<Locale> languages() {
        return Arrays.stream(of(Locale.ENGLISH).text("words.languages").split(" "))
                .map(Locale::forLanguageTag)
                .toList();
    }

    /**
     * The text of a key, filled in. Numbers among the arguments are written as the language writes them; hand over a
     * year, a time or a date as text, from {@link #calendar()}.
     */
    public String text(String key, Object... arguments) {
        var pattern = bundles.pattern(key);
        if (pattern.isEmpty()) {
            if (strict) {
                throw new AssertionError("No words for " + key);
            }
            return key;
        }
        return new MessageFormat(pattern.get(), language).format(arguments);
    }

    /** Whether there are words for this key, if only in English. */
    public boolean has(String key) {
        return bundles.pattern(key).isPresent();
    }

    /** The language itself. */
    public Locale language() {
        return language;
    }

    /** The language's name for itself, such as {@code español}. */
    public String languageName() {
        return language.getDisplayLanguage(language);
    }

    /** The direction in which it is written. */
    public Direction direction() {
        return Direction.of(language);
    }

    /** Numbers as the language writes them. */
    public Numbers numbers() {
        return new Numbers(language);
    }

    /** Dates and times as the language writes them. */
    public Calendar calendar() {
        return new Calendar(this);
    }
}
