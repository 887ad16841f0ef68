package kintsugi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Reads running text: what Kintsugi can show becomes {@link Markup}, what it can't becomes a finding. */
final class BlockReader {
    private final Pictures pictures;
    private final Findings findings;

    BlockReader(Pictures pictures, Findings findings) {
        this.pictures = pictures;
        this.findings = findings;
    }

    Markup read(List<? extends Node> nodes) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : nodes) {
            blocks.addAll(block(node));
        }
        return new Markup(blocks);
    }

    private List<Block> block(Node node) {
        if (node instanceof Paragraph) {
            return paragraph(node);
        }
        if (node instanceof Heading heading) {
            Inline words = InlineReader.read(node, findings).inline();
            return words.runs().isEmpty() ? List.of() : List.of(new Block.Heading(heading.getLevel(), words));
        }
        if (node instanceof ListBlock list) {
            return items(list);
        }
        if (node instanceof BlockQuote) {
            Markup body = read(Children.of(node));
            return body.isEmpty() ? List.of() : List.of(new Block.Quote(body));
        }
        unshown(node);
        return List.of();
    }

    private List<Block> paragraph(Node node) {
        var words = InlineReader.read(node, findings);
        List<Block> blocks = new ArrayList<>();
        if (!words.inline().text().isBlank()) {
            blocks.add(new Block.Paragraph(words.inline()));
        }
        for (Image image : words.pictures()) {
            Optional<Block.Picture> picture = pictures.find(image, findings);
            picture.ifPresent(blocks::add);
        }
        return blocks;
    }

    private List<Block> items(ListBlock list) {
        List<Markup> items = Children.of(list).stream()
                .map(item -> read(Children.of(item)))
                .filter(item -> !item.isEmpty())
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.Items(list instanceof OrderedList, items));
    }

    private void unshown(Node node) {
        int line = MarkdownParser.line(node);
        if (node instanceof ThematicBreak) {
            findings.add(line, "separator-not-here");
        } else if (node instanceof IndentedCodeBlock) {
            findings.add(line, "indented-too-far");
        } else if (node instanceof FencedCodeBlock) {
            findings.add(line, "code-block");
        } else if (node instanceof HtmlBlock html && !Children.isAside(html)) {
            findings.add(line, "html", html.getLiteral().lines().findFirst().orElse(""));
        }
    }

    /** The items of a section that must be nothing but one list or several; other text becomes a finding. */
    List<Node> listItems(Section section) {
        List<Node> items = new ArrayList<>();
        for (Node node : section.body()) {
            if (node instanceof BulletList || node instanceof OrderedList) {
                items.addAll(Children.of(node));
            } else if (!Children.isAside(node)) {
                findings.add(
                        MarkdownParser.line(node), "not-a-list", section.head().words());
            }
        }
        return items;
    }
}
