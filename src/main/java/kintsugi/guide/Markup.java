package kintsugi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of the guide's Markdown, read: blocks in order, possibly none. */
public record Markup(List<Block> blocks) {
    /** Nothing written. */
    public static final Markup EMPTY = new Markup(List.of());

    public Markup {
        blocks = List.copyOf(blocks);
    }

    /** One plain paragraph. */
    public static Markup of(String text) {
        return new Markup(List.of(new Block.Paragraph(Inline.plain(text))));
    }

    /** Whether nothing is written here. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** All words without emphasis, one block a line. */
    public String text() {
        return blocks.stream().map(Markup::text).collect(Collectors.joining("\n"));
    }

    /** This, then that. */
    public Markup then(Markup more) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(more.blocks);
        return new Markup(all);
    }

    private static String text(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().text();
        }
        if (block instanceof Block.Heading heading) {
            return heading.text().text();
        }
        if (block instanceof Block.Items items) {
            return items.items().stream().map(Markup::text).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Quote quote) {
            return quote.body().text();
        }
        return ((Block.Picture) block).alt();
    }
}
