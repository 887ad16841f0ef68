package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import kintsugi.participant.Commitment;
import kintsugi.participant.Written;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Ink;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.RuledLines;
import kintsugi.pdf.block.Span;
import kintsugi.pdf.block.TextSize;
import kintsugi.words.Words;

/** A commitment as a sentence: When … I will … large, If … then … a line each. What was typed is not changed. */
final class IfThen {
    /** Longer sentences are set as body text, so that one promise doesn't take a page. */
    private static final int LARGE_UP_TO = 320;

    private final Words words;

    IfThen(Words words) {
        this.words = words;
    }

    List<Block> blocks(Commitment commitment) {
        List<Block> blocks = new ArrayList<>();
        boolean cue = !Written.isBlank(commitment.when());
        boolean action = !Written.isBlank(commitment.will());
        List<Span> sentence = new ArrayList<>();
        if (cue) {
            part(sentence, "print.do.when", commitment.when(), action ? "print.do.pause" : "print.do.open", Ink.TEXT);
        }
        if (action) {
            part(sentence, "print.do.will", commitment.will(), "print.do.stop", Ink.TEXT);
        }
        if (!sentence.isEmpty()) {
            boolean large = commitment.when().length() + commitment.will().length() <= LARGE_UP_TO;
            blocks.add(new Paragraph(large ? TextSize.SENTENCE : TextSize.BODY, sentence));
        }
        if (!cue || !action) {
            blocks.add(RuledLines.of(1));
        }
        hurdle(commitment, blocks);
        return blocks;
    }

    private void hurdle(Commitment commitment, List<Block> blocks) {
        List<Span> spans = new ArrayList<>();
        if (!Written.isBlank(commitment.obstacle())) {
            part(spans, "print.do.if", commitment.obstacle(), "print.do.pause", Ink.MUTED);
            spans.add(Span.of("\n"));
        }
        if (!Written.isBlank(commitment.response())) {
            part(spans, "print.do.then", commitment.response(), "print.do.stop", Ink.MUTED);
        }
        if (!spans.isEmpty()) {
            blocks.add(new Paragraph(TextSize.BODY, spans));
        }
    }

    /** The house's word in bold, the person's words, and a sign where they end without one. */
    private void part(List<Span> spans, String key, String typed, String signKey, Ink ink) {
        String start = words.text(key);
        String text = typed.strip();
        boolean said = text.regionMatches(true, 0, start + " ", 0, start.length() + 1);
        String sign = Character.isLetterOrDigit(lastSeen(text)) ? words.text(signKey) : "";
        spans.add(Span.strong(spans.isEmpty() || endsLine(spans) ? start : " " + start));
        spans.add(Span.of(" ").in(ink));
        spans.add(Span.of(said ? text.substring(start.length()).strip() : text)
                .in(ink)
                .alone());
        if (!sign.isEmpty()) {
            spans.add(Span.of(sign).in(ink));
        }
    }

    /** The last letter or sign that is not a mark of direction or the like; a space where there is none. */
    private static int lastSeen(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .reduce(' ', (before, last) -> last);
    }

    private static boolean endsLine(List<Span> spans) {
        return spans.get(spans.size() - 1).text().endsWith("\n");
    }
}
