package kintsugi.settings;

import java.util.List;

/** Settings as they were found, always whole; and what there is to say about the file. */
public record LoadedSettings(Settings settings, List<SettingsNotice> notices) {
    public LoadedSettings {
        notices = List.copyOf(notices);
    }
}
