package kintsugi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Cuts one Markdown file into its front matter, its title and its sections. */
final class PageReader {
    private final boolean step;
    private final Findings findings;
    private final List<Section> sections = new ArrayList<>();
    private final List<Node> body = new ArrayList<>();
    private Optional<HeadingReader.Reading> heading = Optional.empty();
    private String title = "";
    private int titles;
    private int lostMinutes;
    private boolean strayTold;

    private PageReader(boolean step, Findings findings) {
        this.step = step;
        this.findings = findings;
    }

    /** The page; empty where the bytes are no text at all, which is then among the findings. */
    static Optional<Page> read(byte[] bytes, boolean step, List<String> frontKeys, Findings findings) {
        return SourceText.lines(bytes, findings).map(lines -> {
            FrontMatter front = new FrontMatterReader(frontKeys, findings).read(lines);
            List<String> rest = new ArrayList<>(lines);
            int length = FrontMatterReader.length(lines);
            for (int i = 0; i < length; i++) {
                rest.set(i, "");
            }
            return new PageReader(step, findings).page(front, MarkdownParser.parse(rest, findings));
        });
    }

    private Page page(FrontMatter front, Node document) {
        strayTold = !front.present();
        var headings = new HeadingReader(step, findings);
        for (Node node : Children.of(document)) {
            if (node instanceof Heading found && found.getLevel() == 1) {
                title(node);
            } else if (node instanceof Heading found && found.getLevel() == 2) {
                close();
                heading = Optional.of(headings.read(node));
            } else {
                body(node);
            }
        }
        close();
        if (step && titles == 0) {
            findings.add(1, "title-missing");
        }
        return new Page(front, title, sections, lostMinutes);
    }

    private void title(Node node) {
        String words = InlineReader.text(node, findings);
        titles++;
        if (titles > 1) {
            findings.add(MarkdownParser.line(node), "title-twice", words);
        } else if (words.isBlank()) {
            findings.add(MarkdownParser.line(node), "title-empty");
        } else {
            title = words;
        }
    }

    private void body(Node node) {
        if (heading.isPresent()) {
            body.add(node);
        } else if (!Children.isAside(node) && !strayTold) {
            strayTold = true;
            findings.add(MarkdownParser.line(node), "text-before-heading");
        }
    }

    private void close() {
        heading.ifPresent(reading -> {
            if (reading.head().isPresent()) {
                sections.add(reading.section(body));
            } else {
                lostMinutes += reading.minutes();
            }
        });
        body.clear();
    }
}
