package kintsugi;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kintsugi.guide.FolderReading;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideFolder;
import kintsugi.guide.GuideReader;
import kintsugi.guide.GuideReading;
import kintsugi.guide.ShippedGuides;
import kintsugi.guide.Translations;
import kintsugi.words.Words;
import org.jspecify.annotations.Nullable;

/** A guide that was chosen, with its bytes. */
record GuideChoice(GuideFiles files, Guide guide) {
    /**
     * The guide of this folder, or the shipped one.
     *
     * @param language the translation that is wanted, where there is one; null for the guide's own
     * @throws Refusal with all mistakes, one a line, if it can't be read
     */
    static GuideChoice of(@Nullable Path folder, @Nullable Locale language, Words words) {
        FolderReading found =
                folder == null ? new FolderReading(ShippedGuides.all().get(0), List.of()) : GuideFolder.read(folder);
        String shown = folder == null ? found.files().id() : folder.toString();
        boolean translated =
                language != null && Translations.languages(found.files()).contains(language.toLanguageTag());
        GuideReading reading = language != null && translated
                ? Translations.read(found, language.toLanguageTag(), shown)
                : GuideReader.read(found, shown);
        ProblemWording wording = new ProblemWording(words);
        Guide guide = reading.guide()
                .orElseThrow(() -> new Refusal(
                        ExitCodes.INPUT,
                        reading.problems().stream().map(wording::line).collect(Collectors.joining("\n"))));
        return new GuideChoice(found.files(), guide);
    }
}
