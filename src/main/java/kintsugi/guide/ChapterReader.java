package kintsugi.guide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Joins notes to the part before them, and sees to it that what may stand once stands once and is not empty. */
final class ChapterReader {
    private static final Set<Head> MAY_BE_EMPTY = EnumSet.of(Head.WALL, Head.BREAK);

    private final BlockReader blocks;
    private final Findings findings;
    private final List<Chapter> chapters = new ArrayList<>();
    private final Set<Head> seen = EnumSet.noneOf(Head.class);
    private int lastTimed = -1;

    ChapterReader(BlockReader blocks, Findings findings) {
        this.blocks = blocks;
        this.findings = findings;
    }

    List<Chapter> read(List<Section> sections) {
        for (Section section : sections) {
            Head head = section.head();
            boolean listed =
                    head == Head.REFLECT || head == Head.CHECK_IN || head == Head.LAST_WORD || head == Head.COMMIT;
            if (section.body().stream().allMatch(Children::isAside) && !MAY_BE_EMPTY.contains(head) && !listed) {
                findings.add(section.line(), "section-empty", head.words());
            }
            if (head == Head.NOTES) {
                notes(section);
                continue;
            }
            if (!seen.add(head) && !head.isPart()) {
                findings.add(section.line(), "section-twice", head.words());
            }
            chapters.add(new Chapter(section, Markup.EMPTY));
            if (head.isTimed()) {
                lastTimed = chapters.size() - 1;
            }
        }
        return List.copyOf(chapters);
    }

    private void notes(Section section) {
        if (lastTimed < 0) {
            findings.add(section.line(), "notes-before-part");
            return;
        }
        Chapter owner = chapters.get(lastTimed);
        Markup notes = owner.notes().then(blocks.read(section.body()));
        chapters.set(lastTimed, new Chapter(owner.section(), notes));
    }
}
