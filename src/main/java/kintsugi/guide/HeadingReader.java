package kintsugi.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Reads a second-level heading: {@code Activity: Listening pairs (8 min)}. */
final class HeadingReader {
    private static final Pattern MINUTES = Pattern.compile("([1-9][0-9]{0,2}) ?min(?:ute)?s?\\.?");

    private final boolean step;
    private final Findings findings;

    HeadingReader(boolean step, Findings findings) {
        this.step = step;
        this.findings = findings;
    }

    /** A heading as it was read; without a head where nobody can tell what was meant. */
    record Reading(Optional<Head> head, int line, String name, int minutes) {
        Section section(List<Node> body) {
            return new Section(head.orElseThrow(), line, name, minutes, body);
        }
    }

    Reading read(Node heading) {
        int line = MarkdownParser.line(heading);
        String text = InlineReader.text(heading, findings);
        int minutes = 0;
        int bracket = text.lastIndexOf('(');
        if (bracket >= 0 && text.endsWith(")")) {
            String inside = text.substring(bracket + 1, text.length() - 1).strip();
            Matcher matcher = MINUTES.matcher(inside.toLowerCase(Locale.ROOT));
            if (matcher.matches()) {
                minutes = Integer.parseInt(matcher.group(1));
                text = text.substring(0, bracket).strip();
            } else if (!inside.isEmpty() && Character.isDigit(inside.charAt(0))) {
                findings.add(line, "minutes-form", inside);
                text = text.substring(0, bracket).strip();
            }
        }
        int colon = text.indexOf(':');
        String words = (colon < 0 ? text : text.substring(0, colon)).strip();
        String name = colon < 0 ? "" : text.substring(colon + 1).strip();
        Optional<Head> head = head(words, line);
        if (head.isPresent()) {
            check(head.get(), line, name, minutes);
        }
        return new Reading(head, line, name, minutes);
    }

    private Optional<Head> head(String words, int line) {
        Optional<Head> exact = Head.of(words);
        if (exact.isPresent()) {
            if (exact.get().belongsIn(step)) {
                return exact;
            }
            findings.add(line, step ? "heading-of-cover" : "heading-of-step", words);
            return Optional.empty();
        }
        List<String> known = Head.allWords(step);
        Optional<String> meant = Nearest.to(words, known);
        if (meant.isPresent()) {
            findings.add(line, "heading-misspelt", words, meant.get());
        } else {
            findings.add(line, "heading-unknown", words, String.join(" · ", known));
        }
        return meant.flatMap(Head::of);
    }

    private void check(Head head, int line, String name, int minutes) {
        if (head == Head.ACTIVITY && name.isEmpty()) {
            findings.add(line, "activity-name");
        }
        if (head != Head.ACTIVITY && !name.isEmpty()) {
            findings.add(line, "heading-name", head.words(), name);
        }
        if (minutes > 0 && !head.isTimed()) {
            findings.add(line, "minutes-not-here", head.words());
        }
    }
}
