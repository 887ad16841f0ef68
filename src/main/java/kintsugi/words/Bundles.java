package kintsugi.words;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/** The patterns of one language, read bundle by bundle as they are asked for. Threads may share it. */
final class Bundles {
    private static final String FOLDER = "kintsugi.words.";
    private static final Control ENGLISH_AT_LAST = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Map<String, Optional<ResourceBundle>> read = new ConcurrentHashMap<>();
    private final Locale language;

    Bundles(Locale language) {
        this.language = language;
    }

    /** The pattern of a key such as {@code kiosk.welcome.begin}: in the language, else in English, else none. */
    Optional<String> pattern(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        return read.computeIfAbsent(key.substring(0, dot), this::bundle)
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key));
    }

    private Optional<ResourceBundle> bundle(String room) {
        try {
            return Optional.of(ResourceBundle.getBundle(FOLDER + room, language, ENGLISH_AT_LAST));
        } catch (MissingResourceException noSuchRoom) {
            return Optional.empty();
        }
    }
}
