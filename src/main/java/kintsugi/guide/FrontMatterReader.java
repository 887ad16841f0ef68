package kintsugi.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.parser.Parser;

/** Reads the front matter of a file. */
final class FrontMatterReader {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .build();
    private static final Pattern KEY = Pattern.compile("^ {0,3}([A-Za-z0-9._-]+):.*");
    /** The extension takes one quotation mark for an opening and a closing one, and falls over. */
    private static final Pattern LONE_QUOTE = Pattern.compile("^(.*[:-]\\s*)['\"]\\s*$");

    private final List<String> known;
    private final Findings findings;

    FrontMatterReader(List<String> known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    /** How many lines at the head are front matter, the two lines {@code ---} included; 0 where there is none. */
    static int length(List<String> lines) {
        if (!lines.get(0).strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals("---")) {
                return i + 1;
            }
        }
        return 0;
    }

    FrontMatter read(List<String> lines) {
        int length = length(lines);
        if (length == 0) {
            boolean opened = lines.get(0).strip().equals("---");
            findings.add(1, opened ? "front-not-closed" : "front-missing", String.join(", ", known));
            return FrontMatter.NONE;
        }
        List<String> front = new ArrayList<>(List.of("---"));
        Map<String, Integer> where = new HashMap<>();
        for (int i = 1; i < length - 1; i++) {
            front.add(whole(lines.get(i), i + 1));
            key(lines.get(i), i + 1, where);
        }
        front.add("---");
        var visitor = new YamlFrontMatterVisitor();
        PARSER.parse(String.join("\n", front)).accept(visitor);
        return new FrontMatter(true, visitor.getData(), where);
    }

    private String whole(String line, int number) {
        Matcher lone = LONE_QUOTE.matcher(line);
        if (lone.matches()) {
            findings.add(number, "front-quote");
            return lone.group(1);
        }
        return line;
    }

    private void key(String line, int number, Map<String, Integer> where) {
        Matcher matcher = KEY.matcher(line);
        if (!matcher.matches()) {
            return;
        }
        String key = matcher.group(1);
        if (where.putIfAbsent(key, number) != null) {
            findings.add(number, "front-key-twice", key);
        } else if (!known.contains(key)) {
            Optional<String> meant = Nearest.to(key, known);
            if (meant.isPresent()) {
                findings.add(number, "front-key-misspelt", key, meant.get());
            } else {
                findings.add(number, "front-key-unknown", key, String.join(", ", known));
            }
        }
    }
}
