package kintsugi.pdf.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kintsugi.pdf.text.CleanText;
import org.apache.pdfbox.cos.COSDictionary;

/** The headings as a tree that viewers show beside the pages. */
public final class Bookmarks {
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(int level, String title, Sheet sheet, double y) {}

    /** Notes a heading at its place; y from the top of the page. */
    public void add(int level, String title, Sheet sheet, double y) {
        entries.add(new Entry(level, CleanText.line(title), sheet, y));
    }

    private static final class Node {
        final int level;
        final COSDictionary dict;
        final List<COSDictionary> kids = new ArrayList<>();

        Node(int level, COSDictionary dict) {
            this.level = level;
            this.dict = dict;
        }

        void link() {
            if (kids.isEmpty()) {
                return;
            }
            Cos.put(dict, "First", kids.get(0), "Last", kids.get(kids.size() - 1), "Count", kids.size());
            for (int i = 1; i < kids.size(); i++) {
                Cos.put(kids.get(i), "Prev", kids.get(i - 1));
                Cos.put(kids.get(i - 1), "Next", kids.get(i));
            }
        }
    }

    COSDictionary finish() {
        Node top = new Node(0, Cos.object("Type", "Outlines"));
        List<Node> nodes = new ArrayList<>(List.of(top));
        Deque<Node> above = new ArrayDeque<>(nodes);
        for (Entry entry : entries) {
            while (above.element().level >= entry.level) {
                above.pop();
            }
            Node parent = above.element();
            Node node = new Node(
                    entry.level,
                    Cos.object(
                            "Title",
                            Cos.text(entry.title),
                            "Parent",
                            parent.dict,
                            "Dest",
                            Cos.array(entry.sheet.dict(), "XYZ", 0, entry.sheet.height() - entry.y, 0)));
            parent.kids.add(node.dict);
            above.push(node);
            nodes.add(node);
        }
        nodes.forEach(Node::link);
        return top.dict;
    }
}
