package kintsugi.stage;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kintsugi.guide.Block;
import kintsugi.guide.Inline;
import kintsugi.guide.Markup;
import kintsugi.look.Face;
import kintsugi.look.Paragraph;
import kintsugi.look.Prose;
import kintsugi.look.Type;

/** The Markdown of a slide as paragraphs to be set, and what stands before or around them. */
final class Flow {
    /** How far an item's words begin from its dash, in multiples of the size. */
    static final double INDENT = 1.36;

    /** A paragraph's sign, and its number where it is counted. */
    record Sign(Bullet bullet, int number) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final IdentityHashMap<Paragraph, Sign> signs = new IdentityHashMap<>();
    private final double textLeading;
    private final double headingLeading;

    private Flow(Locale language) {
        textLeading = Type.text(1, language).leading();
        headingLeading = Type.heading(1, language).leading();
    }

    static Flow of(Markup markup, Locale language) {
        var flow = new Flow(language);
        flow.add(markup, 0, 0.62);
        return flow;
    }

    List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    Optional<Sign> sign(Paragraph paragraph) {
        return Optional.ofNullable(signs.get(paragraph));
    }

    private void add(Markup markup, double indent, double before) {
        boolean first = true;
        for (Block block : markup.blocks()) {
            add(block, indent, first ? before : Math.max(before, 0.62));
            first = false;
        }
    }

    private void add(Block block, double indent, double before) {
        if (block instanceof Block.Paragraph paragraph) {
            text(prose(paragraph.text()), before, indent);
        } else if (block instanceof Block.Heading heading) {
            paragraphs.add(new Paragraph(prose(heading.text()), Face.HEADING, 1.3, headingLeading, 0.9, indent));
        } else if (block instanceof Block.Items items) {
            items(items, indent);
        } else if (block instanceof Block.Quote quote) {
            marked(quote.body(), indent + 1, 0.9, new Sign(Bullet.QUOTE, 0));
        } else if (block instanceof Block.Picture picture) {
            marked(Markup.of(picture.alt()), indent + 0.8, 1.4, new Sign(Bullet.PICTURE, 0));
        }
    }

    private void items(Block.Items items, double indent) {
        int number = 0;
        for (var item : items.items()) {
            number++;
            double before = number > 1 ? 0.5 : indent > 0 ? 0.4 : 0.95;
            int from = paragraphs.size();
            add(item, indent + INDENT, before);
            if (paragraphs.size() > from) {
                var bullet = items.numbered() ? Bullet.NUMBER : Bullet.DASH;
                signs.putIfAbsent(paragraphs.get(from), new Sign(bullet, number));
            }
        }
    }

    private void marked(Markup body, double indent, double before, Sign sign) {
        int from = paragraphs.size();
        add(body, indent, before);
        paragraphs.subList(from, paragraphs.size()).forEach(each -> signs.putIfAbsent(each, sign));
    }

    private void text(Prose prose, double before, double indent) {
        paragraphs.add(new Paragraph(prose, Face.TEXT, 1, textLeading, before, indent));
    }

    /** A line of the guide, its emphasis kept. */
    static Prose prose(Inline inline) {
        return new Prose(inline.runs().stream()
                .map(run -> new Prose.Span(run.text(), run.strong() || run.emphasis()))
                .toList());
    }
}
