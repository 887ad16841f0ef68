package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kintsugi.guide.Inline;
import kintsugi.guide.Markup;
import kintsugi.guide.Run;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Bullets;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.Ink;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Span;
import kintsugi.pdf.block.TextSize;
import kintsugi.pdf.block.Weight;

/** The guide's words as blocks of a page. Pictures are told in their words. */
final class Prose {
    private final TextSize size;
    private final Ink ink;

    private Prose(TextSize size, Ink ink) {
        this.size = size;
        this.ink = ink;
    }

    /** As body text. */
    static List<Block> body(Markup markup) {
        return new Prose(TextSize.BODY, Ink.TEXT).blocks(markup).toList();
    }

    /** Small and muted. */
    static List<Block> label(Markup markup) {
        return new Prose(TextSize.LABEL, Ink.MUTED).blocks(markup).toList();
    }

    private Stream<Block> blocks(Markup markup) {
        return markup.blocks().stream().flatMap(this::blocks);
    }

    private Stream<Block> blocks(kintsugi.guide.Block block) {
        if (block instanceof kintsugi.guide.Block.Paragraph paragraph) {
            return Stream.of(new Paragraph(size, spans(paragraph.text())));
        }
        if (block instanceof kintsugi.guide.Block.Heading heading) {
            return Stream.of(new Heading(3, spans(heading.text())));
        }
        if (block instanceof kintsugi.guide.Block.Items items) {
            return items.numbered() ? numbered(items) : Stream.of(new Bullets(entries(items)));
        }
        if (block instanceof kintsugi.guide.Block.Quote quote) {
            return blocks(quote.body());
        }
        String alt = ((kintsugi.guide.Block.Picture) block).alt();
        return alt.isBlank() ? Stream.empty() : Stream.of(Paragraph.label(alt));
    }

    private Stream<Block> numbered(kintsugi.guide.Block.Items items) {
        List<Block> all = new ArrayList<>();
        for (List<Span> entry : entries(items)) {
            List<Span> counted = new ArrayList<>(entry);
            counted.add(0, Span.of(all.size() + 1 + ". ").in(ink));
            all.add(new Paragraph(size, counted));
        }
        return all.stream();
    }

    private List<List<Span>> entries(kintsugi.guide.Block.Items items) {
        return items.items().stream()
                .map(item -> item.blocks().size() == 1
                                && item.blocks().get(0) instanceof kintsugi.guide.Block.Paragraph paragraph
                        ? spans(paragraph.text())
                        : List.of(Span.of(item.text()).in(ink)))
                .toList();
    }

    private List<Span> spans(Inline inline) {
        return inline.runs().stream().map(this::span).toList();
    }

    private Span span(Run run) {
        Weight weight = run.strong() ? Weight.STRONG : run.emphasis() ? Weight.ITALIC : Weight.REGULAR;
        return new Span(run.text(), weight, ink);
    }
}
