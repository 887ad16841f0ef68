package kintsugi.guide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads the prompts of one step, section by section, so that positions are counted on and ids are unique. */
final class PromptReader {
    private final String step;
    private final BlockReader blocks;
    private final Findings findings;
    private final Set<String> ids = new HashSet<>();
    private int position;

    PromptReader(String step, BlockReader blocks, Findings findings) {
        this.step = step;
        this.blocks = blocks;
        this.findings = findings;
    }

    /** The prompts of a section; those that could not be read are among the findings. */
    List<Asked> read(Section section) {
        List<Node> items = blocks.listItems(section);
        if (items.isEmpty()) {
            findings.add(section.line(), "section-empty", section.head().words());
        }
        return items.stream().flatMap(item -> prompt(item).stream()).toList();
    }

    private Optional<Asked> prompt(Node item) {
        position++;
        int line = MarkdownParser.line(item);
        if (!(item.getFirstChild() instanceof Paragraph first)) {
            findings.add(line, "prompt-without-kind", "");
            return Optional.empty();
        }
        List<String> lines = InlineReader.lines(first, findings);
        String start = lines.get(0);
        int end = start.indexOf(']');
        if (!start.startsWith("[") || end < 0) {
            findings.add(line, "prompt-without-kind", start);
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(lines);
        words.set(0, start.substring(end + 1).strip());
        Mark mark = MarkReader.read(start.substring(1, end), line, findings);
        return Optional.of(prompt(mark, Wording.of(words), Children.readable(item), line));
    }

    private Asked prompt(Mark mark, Wording wording, List<Node> nodes, int line) {
        if (wording.question().isEmpty()) {
            findings.add(line, "prompt-without-question", mark.kind().word());
        }
        boolean everybody = mark.situations().isEmpty();
        if (mark.wall() && !everybody && mark.situations().size() < Situation.values().length) {
            findings.add(line, "prompt-wall-situational");
        }
        String id = mark.id().orElse(mark.kind().word() + "-" + position);
        if (!ids.add(id)) {
            findings.add(line, "prompt-id-twice", id);
        }
        List<Node> rest = nodes.subList(1, nodes.size());
        String hint = hint(wording.more(), rest, mark);
        return new Asked(
                new Prompt(
                        new PromptKey(step, id),
                        wording.question(),
                        wording.label().orElse(wording.question()),
                        hint,
                        new FormReader(mark, line, findings).read(rest),
                        everybody ? EnumSet.allOf(Situation.class) : mark.situations(),
                        mark.wall()),
                line);
    }

    private String hint(List<String> more, List<Node> rest, Mark mark) {
        List<String> hint = new ArrayList<>(more);
        for (Node node : rest) {
            if (node instanceof Paragraph) {
                hint.add(InlineReader.text(node, findings));
            } else if (!(node instanceof ListBlock && mark.kind().hasOptions())) {
                findings.add(
                        MarkdownParser.line(node),
                        node instanceof ListBlock ? "options-not-here" : "prompt-odd-text",
                        mark.kind().word());
            }
        }
        return String.join(" ", hint).strip();
    }

    /** The lines of a question: the question itself, its label, and what follows the label. */
    private record Wording(String question, Optional<String> label, List<String> more) {
        static Wording of(List<String> lines) {
            int label = 0;
            while (label < lines.size() && !lines.get(label).startsWith("=")) {
                label++;
            }
            String question = String.join(" ", lines.subList(0, label)).strip();
            if (label == lines.size()) {
                return new Wording(question, Optional.empty(), List.of());
            }
            String words = lines.get(label).substring(1).strip();
            return new Wording(
                    question,
                    words.isEmpty() ? Optional.empty() : Optional.of(words),
                    List.copyOf(lines.subList(label + 1, lines.size())));
        }
    }
}
