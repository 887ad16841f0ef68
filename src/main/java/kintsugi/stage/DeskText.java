package kintsugi.stage;

import java.util.List;
import kintsugi.guide.Markup;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;

/** The guide's Markdown for a reader at the desk: notes, checklists. */
public final class DeskText {
    private DeskText() {}

    /** Its paragraphs in order, lists with their dashes and numbers. */
    public static List<TextBlock.Item> of(Markup markup, Words words) {
        var flow = Flow.of(markup, words.language());
        return flow.paragraphs().stream()
                .map(paragraph -> new TextBlock.Item(
                        paragraph,
                        flow.sign(paragraph).map(sign -> text(sign, words)).orElse("")))
                .toList();
    }

    private static String text(Flow.Sign sign, Words words) {
        return switch (sign.bullet()) {
            case DASH -> "\u2013";
            case NUMBER -> words.numbers().whole(sign.number()) + ".";
            case QUOTE, PICTURE -> "";
        };
    }
}
