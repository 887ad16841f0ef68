package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kintsugi.figure.ChartText;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Check;
import kintsugi.pdf.block.Columns;
import kintsugi.pdf.block.Hairline;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.RuledLines;
import kintsugi.pdf.block.Span;
import kintsugi.pdf.block.Together;
import kintsugi.words.Words;

/**
 * Prompts with room to answer on paper. Questions that ask each situation in its own way stand together over one set of
 * lines: everybody has the same sheet, and which question was answered shows in no place.
 */
final class PromptRows {
    private static final int LINES = 5;
    private static final int TIGHT_LINES = 4;
    private static final int MANY = 5;
    private static final int SHORT = 34;

    private final Words words;
    private final boolean tight;
    private final ScaleBoxes scale;

    /**
     * Rows for one kind of paper.
     *
     * @param tight whether the page is short, so that two texts on it get four lines each
     */
    PromptRows(Words words, ChartText text, boolean tight) {
        this.words = words;
        this.tight = tight;
        scale = new ScaleBoxes(words, text);
    }

    List<Block> of(List<Prompt> prompts) {
        List<Block> blocks = new ArrayList<>();
        long texts = prompts.stream()
                .filter(prompt -> prompt.form() instanceof Form.Text && !prompt.isSituational())
                .count();
        RuledLines lines = RuledLines.of(tight && texts > 1 ? TIGHT_LINES : LINES);
        int next = 0;
        while (next < prompts.size()) {
            int end = next + 1;
            while (end < prompts.size() && together(prompts.get(next), prompts.get(end))) {
                end++;
            }
            blocks.add(new Hairline());
            blocks.add(end - next > 1 ? choose(prompts.subList(next, end), lines) : alone(prompts.get(next), lines));
            next = end;
        }
        return blocks;
    }

    /** Whether two prompts are the same question to two situations. */
    private static boolean together(Prompt first, Prompt next) {
        return first.isSituational()
                && next.isSituational()
                && first.form() instanceof Form.Text
                && next.form() instanceof Form.Text
                && first.situations().stream().noneMatch(Set.copyOf(next.situations())::contains);
    }

    private Block choose(List<Prompt> prompts, RuledLines lines) {
        List<Block> body = new ArrayList<>();
        for (Prompt prompt : prompts) {
            body.add(new Heading(2, prompt.question()));
            hint(prompt, body);
        }
        body.add(lines);
        return new Together(List.of(
                new Row(List.of(Paragraph.label(words.text("print.sheet.one-of", prompts.size()))), body)));
    }

    private Block alone(Prompt prompt, RuledLines lines) {
        List<Block> body = new ArrayList<>();
        body.add(new Heading(2, prompt.question()));
        hint(prompt, body);
        String label = "";
        if (prompt.form() instanceof Form.Scale asked) {
            body.add(scale.figure(asked));
            label = words.text("print.sheet.scale");
        } else if (prompt.form() instanceof Form.Choice choice) {
            body.addAll(options(choice.options()));
            label = words.text(choice.many() ? "print.sheet.choices" : "print.sheet.choice");
        } else {
            body.add(lines);
            label = words.text(prompt.isSituational() ? "print.sheet.if-fits" : "print.sheet.text");
        }
        return new Together(List.of(Row.of(label, body.toArray(Block[]::new))));
    }

    /** Boxes to tick, many short ones in two columns. */
    private static List<Block> options(List<String> options) {
        List<Block> checks = new ArrayList<>();
        options.forEach(option -> checks.add(new Check(Span.list(option), option, false, false)));
        boolean two = options.size() >= MANY && options.stream().allMatch(option -> option.length() <= SHORT);
        int half = (options.size() + 1) / 2;
        return two
                ? List.of(new Columns(List.of(
                        new Columns.Column(1, checks.subList(0, half)),
                        new Columns.Column(1, checks.subList(half, checks.size())))))
                : checks;
    }

    private static void hint(Prompt prompt, List<Block> body) {
        if (!prompt.hint().isBlank()) {
            body.add(Paragraph.label(prompt.hint()));
        }
    }
}
