package kintsugi.guide;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Walks what the Markdown parser made. */
final class Children {
    private Children() {}

    /** All children in order. */
    static List<Node> of(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** Those that somebody is to read: no comments of the writer and no addresses of links. */
    static List<Node> readable(Node parent) {
        return of(parent).stream().filter(node -> !isAside(node)).toList();
    }

    static boolean isAside(Node node) {
        return node instanceof LinkReferenceDefinition
                || (node instanceof HtmlBlock html && html.getLiteral().strip().startsWith("<!--"));
    }
}
