package kintsugi.guide;

import java.util.List;
import java.util.stream.Stream;

/**
 * A guide in other languages: subfolders named by their language tag, with files of the same names. What is said
 * differs; ids, kinds and options must match, so that answers in two languages can stand on one wall.
 */
public final class Translations {
    private Translations() {}

    /** The languages into which a guide is translated, by tag; a folder of Markdown with another name is none. */
    public static List<String> languages(GuideFiles files) {
        return folders(files).filter(CoverReader::isLanguage).toList();
    }

    /** Reads a guide in one of its {@link #languages}; problems name files by their paths inside the guide. */
    public static GuideReading read(GuideFiles files, String language) {
        return read(new FolderReading(files, List.of()), language, "");
    }

    /** Reads a translation out of what was found in a folder; the problems are those of the translation alone. */
    public static GuideReading read(FolderReading found, String language, String shownFolder) {
        String folder = language + "/";
        GuideDraft original = GuideReader.draft(found, "");
        GuideDraft translation = GuideReader.draft(found, folder);
        new TranslationRules(original, translation).check(language);
        List<Problem> problems = Stream.concat(
                        found.problems().stream()
                                .filter(problem -> problem.file().startsWith(folder)),
                        translation.problems().stream())
                .toList();
        return GuideReader.reading(translation, problems, shownFolder);
    }

    /** Guides in subfolders that no language is called by, so that nobody would ever read them. */
    static Stream<Problem> misnamed(GuideFiles files) {
        return folders(files)
                .filter(folder -> !CoverReader.isLanguage(folder))
                .filter(folder -> files.files().containsKey(folder + "/" + GuideDraft.COVER))
                .map(folder -> new Problem(folder + "/" + GuideDraft.COVER, 0, "folder-not-language", List.of(folder)));
    }

    /** Subfolders that hold Markdown. */
    private static Stream<String> folders(GuideFiles files) {
        return files.files().keySet().stream()
                .filter(path ->
                        path.endsWith(".md") && path.indexOf('/') == path.lastIndexOf('/') && path.contains("/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct();
    }
}
