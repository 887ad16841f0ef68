package kintsugi.guide;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the words of a paragraph or heading; pictures among them are set aside. */
final class InlineReader {
    private final Findings findings;
    private final boolean keepLines;
    private final List<Run> runs = new ArrayList<>();
    private final List<Image> pictures = new ArrayList<>();

    private InlineReader(Findings findings, boolean keepLines) {
        this.findings = findings;
        this.keepLines = keepLines;
    }

    /** What a paragraph says, and the pictures in it. */
    record Words(Inline inline, List<Image> pictures) {}

    static Words read(Node block, Findings findings) {
        var reader = new InlineReader(findings, false);
        reader.children(block, false, false);
        return new Words(new Inline(trimmed(reader.runs)), reader.pictures);
    }

    /** The words without emphasis, one entry for each line of the file. */
    static List<String> lines(Node block, Findings findings) {
        var reader = new InlineReader(findings, true);
        reader.children(block, false, false);
        reader.pictures.forEach(picture -> findings.add(MarkdownParser.line(picture), "picture-not-here"));
        return List.of(new Inline(reader.runs).text().strip().split("\\s*\n\\s*"));
    }

    /** The words without emphasis, on one line. */
    static String text(Node block, Findings findings) {
        return String.join(" ", lines(block, findings));
    }

    private void children(Node parent, boolean strong, boolean emphasis) {
        for (Node node : Children.of(parent)) {
            inline(node, strong, emphasis);
        }
    }

    private void inline(Node node, boolean strong, boolean emphasis) {
        if (node instanceof Text text) {
            add(text.getLiteral(), strong, emphasis);
        } else if (node instanceof Code code) {
            add(code.getLiteral(), strong, emphasis);
        } else if (node instanceof SoftLineBreak) {
            add(keepLines ? "\n" : " ", strong, emphasis);
        } else if (node instanceof HardLineBreak) {
            add("\n", strong, emphasis);
        } else if (node instanceof StrongEmphasis) {
            children(node, true, emphasis);
        } else if (node instanceof Emphasis) {
            children(node, strong, true);
        } else if (node instanceof Link link) {
            children(node, strong, emphasis);
            address(link, strong, emphasis);
        } else if (node instanceof Image image) {
            pictures.add(image);
        } else if (node instanceof HtmlInline html && !html.getLiteral().startsWith("<!--")) {
            findings.add(MarkdownParser.line(node), "html", html.getLiteral());
        }
    }

    /** Nobody can click a wall or a sheet of paper, so an address is written out. */
    private void address(Link link, boolean strong, boolean emphasis) {
        String address = link.getDestination().replaceFirst("^mailto:", "");
        boolean said =
                link.getFirstChild() instanceof Text text && text.getLiteral().equals(address);
        if (!said && !address.isEmpty()) {
            add(" (" + address + ")", strong, emphasis);
        }
    }

    private void add(String text, boolean strong, boolean emphasis) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).strong() == strong && runs.get(last).emphasis() == emphasis) {
            runs.set(last, new Run(runs.get(last).text() + text, strong, emphasis));
        } else if (!text.isEmpty()) {
            runs.add(new Run(text, strong, emphasis));
        }
    }

    private static List<Run> trimmed(List<Run> runs) {
        List<Run> trimmed = new ArrayList<>(runs);
        if (!trimmed.isEmpty()) {
            trimmed.set(0, trimmed.get(0).withText(trimmed.get(0).text().stripLeading()));
            int last = trimmed.size() - 1;
            trimmed.set(
                    last, trimmed.get(last).withText(trimmed.get(last).text().stripTrailing()));
        }
        return trimmed.stream().filter(run -> !run.text().isEmpty()).toList();
    }
}
