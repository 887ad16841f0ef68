package kintsugi;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;
import org.jspecify.annotations.Nullable;

/** Where the program keeps what is a facilitator's own: the system's usual place, or the one that was named. */
record DataFolder(Path root) {
    static DataFolder of(@Nullable Path named) {
        return new DataFolder(
                named != null ? named : Path.of(AppDirsFactory.getInstance().getUserDataDir("kintsugi", null, null)));
    }

    Path archive() {
        return root.resolve("data");
    }

    Path settings() {
        return root.resolve("settings.json");
    }

    /** How often in a row the kiosk's PIN was missed. */
    Path wrongPins() {
        return root.resolve("wrong-pins");
    }

    Path guides() {
        return root.resolve("workshop-material");
    }

    /** Worksheets and summaries, for the facilitator to find. */
    Path papers() {
        return root.resolve("papers");
    }
}
