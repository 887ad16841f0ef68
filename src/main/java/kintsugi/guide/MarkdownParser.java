package kintsugi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Parses lines of Markdown after taming them: a line {@code ---} always separates, and no stretch is so tangled that
 * the parser would take minutes or run out of stack over it.
 */
final class MarkdownParser {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(Limits.NESTING)
            .build();
    private static final String OPENERS = "*_[<&`\\";
    private static final Pattern SEPARATOR = Pattern.compile(" {0,3}-{2,}\\s*");
    /** Means the same to Markdown, and never makes a heading of the line above. */
    private static final String UNMISTAKABLE = "***";

    private MarkdownParser() {}

    /** The document; its line numbers are those of the lines handed over. */
    static Node parse(List<String> lines, Findings findings) {
        List<String> tamed = new ArrayList<>(lines.size());
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).isBlank()) {
                tamed.addAll(tamed(lines.subList(start, i), start + 1, findings));
                if (i < lines.size()) {
                    tamed.add("");
                }
                start = i + 1;
            }
        }
        return PARSER.parse(String.join("\n", tamed));
    }

    /** The line on which a node begins, from 1. */
    static int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            return spans.get(0).getLineIndex() + 1;
        }
        return node.getParent() == null ? 1 : line(node.getParent());
    }

    private static List<String> tamed(List<String> stretch, int line, Findings findings) {
        int length = stretch.stream().mapToInt(String::length).sum();
        long marks = stretch.stream()
                .flatMapToInt(String::chars)
                .filter(c -> OPENERS.indexOf(c) >= 0)
                .count();
        if (length > Limits.STRETCH || marks > Limits.STRETCH_MARKS) {
            findings.add(line, "text-too-tangled", Limits.STRETCH);
            return stretch.stream().map(dropped -> "").toList();
        }
        return stretch.stream()
                .map(text -> SEPARATOR.matcher(text).matches() ? UNMISTAKABLE : text)
                .toList();
    }
}
