package kintsugi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads if-then lines: {@code When … | I will … | If … | Then …}. */
final class IdeaReader {
    private static final List<String> WORDS = List.of("When", "I will", "If", "Then");

    private final BlockReader blocks;
    private final Findings findings;

    IdeaReader(BlockReader blocks, Findings findings) {
        this.blocks = blocks;
        this.findings = findings;
    }

    List<Idea> read(Section section) {
        List<Node> items = blocks.listItems(section);
        if (items.isEmpty()) {
            findings.add(section.line(), "section-empty", section.head().words());
        }
        return items.stream().flatMap(item -> idea(item).stream()).toList();
    }

    private Optional<Idea> idea(Node item) {
        int line = MarkdownParser.line(item);
        boolean whole = item.getFirstChild() instanceof Paragraph && item.getFirstChild() == item.getLastChild();
        String text = whole ? InlineReader.text(item.getFirstChild(), findings) : "";
        String[] pieces = text.split("\\|", -1);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < pieces.length && i < WORDS.size(); i++) {
            after(WORDS.get(i), pieces[i].strip()).ifPresent(parts::add);
        }
        if (parts.size() != pieces.length || (pieces.length != 2 && pieces.length != WORDS.size())) {
            findings.add(line, "commit-form", text);
            return Optional.empty();
        }
        boolean obstacle = parts.size() > 2;
        return Optional.of(
                new Idea(parts.get(0), parts.get(1), obstacle ? parts.get(2) : "", obstacle ? parts.get(3) : ""));
    }

    /** What follows the word, without the comma or full stop at its end. */
    private static Optional<String> after(String word, String text) {
        if (!text.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT) + " ")) {
            return Optional.empty();
        }
        String rest = text.substring(word.length()).strip();
        boolean stop = (rest.endsWith(".") && !rest.endsWith("..")) || rest.endsWith(",") || rest.endsWith(";");
        String idea = stop ? rest.substring(0, rest.length() - 1).strip() : rest;
        return idea.isEmpty() ? Optional.empty() : Optional.of(idea);
    }
}
