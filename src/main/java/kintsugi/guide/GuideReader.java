package kintsugi.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a guide of Markdown files, or tells every mistake in them. Never throws, whatever the files hold; needs no
 * particular thread.
 */
public final class GuideReader {
    private GuideReader() {}

    /** Reads a guide in its own language; the problems name files by their paths inside the guide. */
    public static GuideReading read(GuideFiles files) {
        return read(new FolderReading(files, List.of()), "");
    }

    /** Reads a guide in its own language; the problems name files as inside the folder shown. */
    public static GuideReading read(GuideFiles files, String shownFolder) {
        return read(new FolderReading(files, List.of()), shownFolder);
    }

    /** Reads what was found in a folder; the problems of the folder come first. */
    public static GuideReading read(FolderReading found, String shownFolder) {
        GuideDraft draft = draft(found, "");
        List<Problem> problems = Stream.of(
                        found.problems().stream().filter(problem -> !isInSubfolder(problem)),
                        Translations.misnamed(found.files()),
                        isNoFolder(found) ? Stream.<Problem>empty() : draft.problems().stream())
                .flatMap(part -> part)
                .toList();
        return reading(draft, problems, shownFolder);
    }

    /**
     * Reads what was edited while an evening runs with the guide: problems are also what may not change meanwhile, such as
     * ids, kinds, options and minutes.
     *
     * @param running without a mistake
     */
    static GuideReading readAgain(GuideFiles running, FolderReading edited, String shownFolder) {
        GuideReading whole = read(edited, shownFolder);
        if (whole.guide().isEmpty()) {
            return whole;
        }
        GuideDraft draft = draft(edited, "");
        new LiveRules(draft(new FolderReading(running, List.of()), ""), draft).check();
        return reading(draft, draft.problems(), shownFolder);
    }

    /** Where there is no folder, nothing else needs to be said. */
    private static boolean isNoFolder(FolderReading found) {
        return found.files().files().isEmpty() && !found.problems().isEmpty();
    }

    static GuideDraft draft(FolderReading found, String folder) {
        Set<String> broken = found.problems().stream().map(Problem::file).collect(Collectors.toSet());
        GuideDraft draft = GuideDraft.read(found.files(), broken, folder);
        GuideRules.check(draft);
        return draft;
    }

    static GuideReading reading(GuideDraft draft, List<Problem> problems, String shownFolder) {
        Optional<Guide> guide = problems.isEmpty() ? draft.guide() : Optional.empty();
        return new GuideReading(
                guide,
                problems.stream()
                        .sorted(Problem.IN_ORDER)
                        .map(problem -> problem.inside(shownFolder))
                        .toList());
    }

    private static boolean isInSubfolder(Problem problem) {
        return problem.file().endsWith(".md") && problem.file().contains("/");
    }
}
