package kintsugi.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads what kind of answer a prompt asks for: the ends of its scale, its options. */
final class FormReader {
    private static final int HIGHEST = 10;
    private static final Form UNREAD = new Form.Text();

    private final Mark mark;
    private final int line;
    private final Findings findings;

    FormReader(Mark mark, int line, Findings findings) {
        this.mark = mark;
        this.line = line;
        this.findings = findings;
    }

    /** The form; after a finding some form, so that reading goes on. {@code rest} stands below the question. */
    Form read(List<Node> rest) {
        if (mark.kind() == Mark.Kind.SCALE) {
            return scale();
        }
        if (mark.range().isPresent()) {
            findings.add(line, "range-not-scale", mark.range().get());
        }
        if (mark.ends().isPresent()) {
            findings.add(line, "ends-not-scale", mark.kind().word());
        }
        if (mark.kind() == Mark.Kind.TEXT) {
            return UNREAD;
        }
        return choice(rest);
    }

    private Form scale() {
        List<String> ends = mark.ends().map(FormReader::halves).orElse(List.of());
        if (ends.size() != 2 || ends.contains("")) {
            findings.add(line, "scale-without-ends");
            return UNREAD;
        }
        List<Integer> numbers = numbers(mark.range().orElse(""));
        if (numbers.isEmpty()) {
            findings.add(line, "scale-range", mark.range().orElse(""), HIGHEST);
            return UNREAD;
        }
        return new Form.Scale(numbers.get(0), numbers.get(1), ends.get(0), ends.get(1));
    }

    private static List<String> halves(String ends) {
        List<String> halves = new ArrayList<>();
        for (String half : ends.split("\\|", -1)) {
            halves.add(half.strip());
        }
        return halves;
    }

    private static List<Integer> numbers(String range) {
        if (!range.matches("[0-9]{1,2}-[0-9]{1,2}")) {
            return List.of();
        }
        int hyphen = range.indexOf('-');
        int low = Integer.parseInt(range.substring(0, hyphen));
        int high = Integer.parseInt(range.substring(hyphen + 1));
        return low < high && high <= HIGHEST ? List.of(low, high) : List.of();
    }

    private Form choice(List<Node> rest) {
        List<String> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node list : rest) {
            if (list instanceof ListBlock) {
                Children.of(list).forEach(item -> option(item, options, seen));
            }
        }
        if (options.size() < 2) {
            findings.add(line, "choice-without-options", options.size());
            return UNREAD;
        }
        return new Form.Choice(options, mark.kind() == Mark.Kind.CHOICES);
    }

    private void option(Node item, List<String> options, Set<String> seen) {
        String words =
                item.getFirstChild() instanceof Paragraph paragraph ? InlineReader.text(paragraph, findings) : "";
        int where = MarkdownParser.line(item);
        if (words.isBlank() || item.getFirstChild() != item.getLastChild()) {
            findings.add(where, "option-odd", words);
        } else if (!seen.add(words)) {
            findings.add(where, "option-twice", words);
        }
        options.add(words);
    }
}
