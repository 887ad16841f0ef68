package kintsugi.settings;

import java.util.Locale;

/**
 * Something about the settings' file that the facilitator is told, while the program goes on.
 *
 * @param about the key in the file, or the name under which a damaged file was set aside
 */
public record SettingsNotice(Kind kind, String about) {
    /** What it is. */
    public enum Kind {
        /** A key that this version does not know; it is left out. */
        UNKNOWN,
        /** A value that can't be; the standard one holds. */
        WRONG,
        /** The file was none of ours or torn; it was set aside and everything is standard. */
        DAMAGED,
        /** The file could not be read; everything is standard. */
        UNREADABLE;

        /** The key of its words. */
        public String key() {
            return "home.settings.notice." + name().toLowerCase(Locale.ROOT);
        }
    }
}
