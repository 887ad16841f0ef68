package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kintsugi.guide.Block;
import kintsugi.guide.Markup;
import kintsugi.guide.Run;
import kintsugi.words.Words;

/**
 * The guide's words around the help lines as a ladder. Paragraphs that begin in bold are its rungs, the one before them
 * says how to use it, everything else stands around it. A guide without three rungs or more gets the paper's own.
 *
 * @param ladderWords how to use the ladder
 * @param around the other words
 */
record HelpPaper(String ladderWords, Markup around, List<Rung> rungs) {
    private static final int ENOUGH = 3;
    private static final int OWN = 5;

    /**
     * A rung.
     *
     * @param words what it means; may be empty
     */
    record Rung(String name, String words) {}

    static HelpPaper of(Markup help, Words words) {
        List<Block> blocks = help.blocks();
        List<Rung> rungs = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (isRung(blocks.get(i))) {
                first = first < 0 ? i : first;
                rungs.add(rung((Block.Paragraph) blocks.get(i)));
            }
        }
        if (rungs.size() < ENOUGH) {
            return new HelpPaper(words.text("print.hard.start"), help, own(words));
        }
        int intro = first > 0 && blocks.get(first - 1) instanceof Block.Paragraph ? first - 1 : -1;
        String ladderWords = intro < 0
                ? words.text("print.hard.start")
                : ((Block.Paragraph) blocks.get(intro)).text().text();
        List<Block> around = IntStream.range(0, blocks.size())
                .filter(i -> i != intro && !isRung(blocks.get(i)))
                .mapToObj(blocks::get)
                .toList();
        return new HelpPaper(ladderWords, new Markup(around), List.copyOf(rungs));
    }

    private static boolean isRung(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.text().runs().size() > 1
                && paragraph.text().runs().get(0).strong();
    }

    private static Rung rung(Block.Paragraph paragraph) {
        List<Run> runs = paragraph.text().runs();
        String name = runs.get(0).text().strip();
        String rest = runs.stream().skip(1).map(Run::text).collect(Collectors.joining());
        return new Rung(name.endsWith(".") ? name.substring(0, name.length() - 1) : name, rest.strip());
    }

    private static List<Rung> own(Words words) {
        return IntStream.rangeClosed(1, OWN)
                .mapToObj(i ->
                        new Rung(words.text("print.hard.rung." + i), words.text("print.hard.rung." + i + ".words")))
                .toList();
    }
}
