package kintsugi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All files of a guide in one language, as far as they could be read.
 *
 * @param folder empty, or that of a translation with a slash behind it
 * @param cover guide.md, unless it is missing or no text
 * @param steps in the order of their files
 * @param about findings about guide.md, even where it is missing
 * @param findings of every file
 * @param unread how many of its files could not be read at all
 */
record GuideDraft(
        String folder,
        Optional<CoverDraft> cover,
        List<StepDraft> steps,
        Findings about,
        List<Findings> findings,
        int unread) {
    static final String COVER = "guide.md";
    private static final Pattern STEP = Pattern.compile("[0-9]{2}-.+\\.md");

    GuideDraft {
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    /**
     * Reads the files of one folder of a guide.
     *
     * @param broken paths that are there but could not be read, already told
     */
    static GuideDraft read(GuideFiles files, Set<String> broken, String folder) {
        var pictures = new Pictures(files.files().keySet(), broken, folder);
        var about = new Findings(folder + COVER);
        List<Findings> all = new ArrayList<>(List.of(about));
        List<StepDraft> steps = new ArrayList<>();
        Optional<CoverDraft> cover = Optional.empty();
        int unread = (int) broken.stream().filter(path -> isText(path, folder)).count();
        for (var file : files.files().entrySet()) {
            if (!isText(file.getKey(), folder)) {
                continue;
            }
            String name = file.getKey().substring(folder.length());
            if (name.equals(COVER)) {
                cover = new CoverReader(files.id(), pictures, about).read(file.getValue());
                unread += cover.isEmpty() ? 1 : 0;
                continue;
            }
            var findings = new Findings(file.getKey());
            all.add(findings);
            if (STEP.matcher(name).matches()) {
                Optional<StepDraft> step = new StepReader(pictures, findings).read(file.getValue());
                step.ifPresent(steps::add);
                unread += step.isEmpty() ? 1 : 0;
            } else if (!name.equalsIgnoreCase("readme.md")) {
                findings.add(0, "file-name", name);
            }
        }
        return new GuideDraft(folder, cover, steps, about, all, unread);
    }

    /** The guide, whatever was found; none without guide.md. */
    Optional<Guide> guide() {
        return cover.map(found -> found.with(steps.stream().map(StepDraft::step).toList()));
    }

    /** All problems in order of file and line. */
    List<Problem> problems() {
        return findings.stream()
                .flatMap(one -> one.found().stream())
                .sorted(Problem.IN_ORDER)
                .toList();
    }

    private static boolean isText(String path, String folder) {
        return path.startsWith(folder) && path.endsWith(".md") && path.indexOf('/', folder.length()) < 0;
    }
}
