package kintsugi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the file of one step. */
final class StepReader {
    private static final List<String> FRONT = List.of("id", "name", "minutes");
    /** Names of parts outside the steps, so that no step may be called so. */
    private static final Set<String> RESERVED = Set.of(
            PromptKey.CHECK_IN,
            PromptKey.CHECK_IN_AGAIN,
            PromptKey.LAST_WORD,
            "title",
            "plans",
            "help",
            "calm",
            "recap");

    private final Pictures pictures;
    private final Findings findings;

    StepReader(Pictures pictures, Findings findings) {
        this.pictures = pictures;
        this.findings = findings;
    }

    /** The step; empty where the bytes are no text at all. What is wrong is among the findings. */
    Optional<StepDraft> read(byte[] bytes) {
        return PageReader.read(bytes, true, FRONT, findings).map(this::step);
    }

    private StepDraft step(Page page) {
        String id = id(page.front());
        String name = page.front().needed("name", findings);
        int minutes = page.front().minutes(findings);
        if (minutes > 0 && minutes != page.minutes()) {
            findings.add(page.front().line("minutes"), "minutes-of-step", minutes, page.minutes());
        }
        var blocks = new BlockReader(pictures, findings);
        var reader = new PartReader(blocks, new PromptReader(id, blocks, findings), findings);
        List<Part> parts = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        Markup atHome = Markup.EMPTY;
        Markup whenHard = Markup.EMPTY;
        for (Chapter chapter : new ChapterReader(blocks, findings).read(page.sections())) {
            Section section = chapter.section();
            if (section.head().isPart()) {
                parts.add(reader.read(chapter));
                lines.add(section.line());
            } else if (section.head() == Head.AT_HOME) {
                atHome = blocks.read(section.body());
            } else {
                whenHard = blocks.read(section.body());
            }
        }
        if (parts.isEmpty()) {
            findings.add(0, "step-empty");
        }
        Situations.check(reader.asked(), findings);
        int planned = minutes > 0 ? minutes : page.minutes();
        var step = new Step(id, name, page.title(), planned, parts, atHome, whenHard);
        return new StepDraft(step, page.front(), reader.asked(), lines, findings);
    }

    private String id(FrontMatter front) {
        String id = front.needed("id", findings);
        if (RESERVED.contains(id)) {
            findings.add(front.line("id"), "step-id-reserved", id);
        } else if (!id.isEmpty() && !MarkReader.isId(id)) {
            findings.add(front.line("id"), "id-form", id);
        }
        return id;
    }
}
