package kintsugi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Reads one timed part of a step. */
final class PartReader {
    private static final int ROOM_WORDS = 25;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final BlockReader blocks;
    private final PromptReader prompts;
    private final Findings findings;
    private final List<Asked> asked = new ArrayList<>();

    PartReader(BlockReader blocks, PromptReader prompts, Findings findings) {
        this.blocks = blocks;
        this.prompts = prompts;
        this.findings = findings;
    }

    /** The prompts read so far, with their lines. */
    List<Asked> asked() {
        return List.copyOf(asked);
    }

    /**
     * The part.
     *
     * @throws IllegalArgumentException for a heading that is no part
     */
    Part read(Chapter chapter) {
        Section section = chapter.section();
        int minutes = section.minutes();
        Markup notes = chapter.notes();
        return switch (section.head()) {
            case SCREEN -> new Part.Screen(minutes, notes, slides(section));
            case ACTIVITY -> activity(section, notes);
            case REFLECT -> reflect(section, notes);
            case WALL -> wall(section, notes);
            case VOICES -> new Part.Voices(minutes, notes, sentences(section));
            case BREAK -> new Part.Break(minutes, notes, blocks.read(section.body()));
            case COMMIT -> new Part.Commit(minutes, notes, new IdeaReader(blocks, findings).read(section));
            default -> throw new IllegalArgumentException(section.head().words());
        };
    }

    private List<Markup> slides(Section section) {
        List<Markup> slides = new ArrayList<>();
        List<Node> slide = new ArrayList<>();
        for (Node node : section.body()) {
            if (node instanceof ThematicBreak) {
                slides.add(slide(slide, MarkdownParser.line(node)));
                slide.clear();
            } else {
                slide.add(node);
            }
        }
        if (!section.body().isEmpty()) {
            slides.add(slide(slide, section.line()));
        }
        return slides;
    }

    private Markup slide(List<Node> nodes, int line) {
        if (nodes.stream().allMatch(Children::isAside)) {
            findings.add(line, "slide-empty");
        }
        return blocks.read(nodes);
    }

    private Part activity(Section section, Markup notes) {
        List<Node> body =
                section.body().stream().filter(node -> !Children.isAside(node)).toList();
        Markup room = Markup.EMPTY;
        if (!body.isEmpty() && body.get(0) instanceof Paragraph first) {
            room = blocks.read(List.of(first));
            int words = SPACES.split(room.text().strip()).length;
            if (words > ROOM_WORDS) {
                findings.add(MarkdownParser.line(first), "room-too-long", words, ROOM_WORDS);
            }
        } else if (!body.isEmpty()) {
            findings.add(
                    MarkdownParser.line(body.get(0)),
                    "room-first",
                    section.head().words());
        }
        Markup how = blocks.read(body.subList(Math.min(1, body.size()), body.size()));
        return new Part.Activity(section.minutes(), notes, section.name(), room, how);
    }

    private Part reflect(Section section, Markup notes) {
        List<Asked> these = prompts.read(section);
        asked.addAll(these);
        return new Part.Reflect(
                section.minutes(), notes, these.stream().map(Asked::prompt).toList());
    }

    private Part wall(Section section, Markup notes) {
        section.body().stream()
                .filter(node -> !Children.isAside(node))
                .findFirst()
                .ifPresent(node -> findings.add(MarkdownParser.line(node), "wall-has-text"));
        return new Part.Wall(section.minutes(), notes);
    }

    private List<String> sentences(Section section) {
        List<String> sentences = new ArrayList<>();
        for (Node item : blocks.listItems(section)) {
            boolean whole = item.getFirstChild() instanceof Paragraph && item.getFirstChild() == item.getLastChild();
            if (whole) {
                sentences.add(InlineReader.text(item.getFirstChild(), findings));
            } else {
                findings.add(MarkdownParser.line(item), "voice-odd");
            }
        }
        return sentences;
    }
}
