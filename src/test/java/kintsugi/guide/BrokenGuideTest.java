package kintsugi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every mistake that a guide can have, one by one: told once, with its file and line, and nothing else with it. */
class BrokenGuideTest {
    /** A mistake and what is told about it, as {@code file:line key arguments}. */
    private record Row(String mistake, SmallGuide guide, List<String> told) {}

    private static final String STEP = "01-listen.md";
    private final List<Row> rows = new ArrayList<>();

    private void row(String mistake, SmallGuide guide, String... told) {
        rows.add(new Row(mistake, guide, List.of(told)));
    }

    private void step(String what, String by, String... told) {
        row(by.isEmpty() ? "without " + what : by, new SmallGuide().change(STEP, what, by), told);
    }

    private void cover(String what, String by, String... told) {
        row(by.isEmpty() ? "without " + what : by, new SmallGuide().change("guide.md", what, by), told);
    }

    private List<Row> rows() {
        files();
        fronts();
        headings();
        texts();
        prompts();
        wholes();
        translations();
        return rows;
    }

    private void files() {
        row("no guide.md", new SmallGuide().without("guide.md"), "guide.md:0 file-missing [guide.md]");
        row("a stray file", new SmallGuide().with("ideas.md", "# Ideas"), "ideas.md:0 file-name [ideas.md]");
        row(
                "Latin 1",
                new SmallGuide()
                        .with(
                                STEP,
                                SmallGuide.STEP.replace("gently", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1)),
                "01-listen.md:13 file-not-utf8 []");
        row(
                "UTF-16",
                new SmallGuide().with(STEP, SmallGuide.STEP.getBytes(StandardCharsets.UTF_16)),
                "01-listen.md:1 file-not-utf8 []");
        row("20 MB", new SmallGuide().with(STEP, new byte[20_000_000]), "01-listen.md:0 file-too-long [512]");
        row(
                "a folder of no language",
                new SmallGuide().with("spanish/guide.md", SmallGuide.COVER),
                "spanish/guide.md:0 folder-not-language [spanish]");
        row(
                "mistake after mistake",
                new SmallGuide().change(STEP, "## When it gets hard\n", "## When it gets hard\n" + "---\n".repeat(500)),
                Stream.concat(
                                Stream.iterate(38, line -> line + 1)
                                        .limit(100)
                                        .map(line -> "01-listen.md:" + line + " separator-not-here []"),
                                Stream.of("01-listen.md:138 many-more []"))
                        .toArray(String[]::new));
    }

    private void fronts() {
        String noFront = SmallGuide.STEP.substring(SmallGuide.STEP.indexOf("# Hear"));
        row(
                "no front matter",
                new SmallGuide().with(STEP, noFront),
                "01-listen.md:1 front-missing [id, name, minutes]");
        row(
                "front matter without an end",
                new SmallGuide().with(STEP, "---\nid: listen\n\n" + noFront.replace("---\n", "")),
                "01-listen.md:1 front-not-closed [id, name, minutes]");
        step("id: listen\n", "", "01-listen.md:1 front-key-missing [id]");
        step("id: listen", "id:", "01-listen.md:2 front-key-missing [id]");
        step(
                "name: Listen",
                "nmae: Listen",
                "01-listen.md:1 front-key-missing [name]",
                "01-listen.md:3 front-key-misspelt [nmae, name]");
        step(
                "name: Listen",
                "name: Listen\ncolour: red",
                "01-listen.md:4 front-key-unknown [colour, id, name, minutes]");
        step("name: Listen", "name: Listen\nname: Hear", "01-listen.md:4 front-key-twice [name]");
        step("minutes: 18", "minutes: long", "01-listen.md:4 front-minutes [long]");
        step("name: Listen", "name: \"", "01-listen.md:3 front-quote []", "01-listen.md:3 front-key-missing [name]");
        cover("language: en", "language: English!", "guide.md:4 language-form [English!]");
        cover("title: Sharing the work\n", "", "guide.md:1 front-key-missing [title]");
        step("id: listen", "id: Listen Well", "01-listen.md:2 id-form [Listen Well]");
        step("id: listen", "id: check-in", "01-listen.md:2 step-id-reserved [check-in]");
    }

    private void headings() {
        step("# Hear *it*\n", "", "01-listen.md:1 title-missing []");
        step("# Hear *it*", "#", "01-listen.md:6 title-empty []");
        step("## Voices", "# Voices", "01-listen.md:30 title-twice [Voices]", "01-listen.md:31 wall-has-text []");
        step("## Screen", "Hello.\n## Screen", "01-listen.md:7 text-before-heading []");
        step("## Reflect", "## Relfect", "01-listen.md:18 heading-misspelt [Relfect, Reflect]");
        step("## Screen", "## Sreen", "01-listen.md:7 heading-misspelt [Sreen, Screen]");
        step(
                "## At home",
                "## Afterthoughts of mine",
                "01-listen.md:35 heading-unknown [Afterthoughts of mine, Screen · Notes · Activity · Reflect · Wall · Voices · Break…]");
        step("## At home", "## Calm", "01-listen.md:35 heading-of-cover [Calm]");
        cover("## Before you invite", "## Voices", "guide.md:10 heading-of-step [Voices]");
        step("## Wall", "## Wall: Ours", "01-listen.md:29 heading-name [Wall, Ours]");
        step("## Activity: Listening pairs", "## Activity", "01-listen.md:14 activity-name []");
        step("(5 min)", "(5)", "01-listen.md:4 minutes-of-step [18, 13]", "01-listen.md:14 minutes-form [5]");
        step(
                "## Voices",
                "## At home (3 min)",
                "01-listen.md:4 minutes-of-step [18, 21]",
                "01-listen.md:30 minutes-not-here [At home]",
                "01-listen.md:35 section-twice [At home]");
        step("(4 min)", "(5 min)", "01-listen.md:4 minutes-of-step [18, 19]");
        cover("minutes: 34", "minutes: 30", "guide.md:5 minutes-of-guide [30, 34, 23, 2, 5, 2]");
        step("Say it gently.\n", "", "01-listen.md:12 section-empty [Notes]");
        step("- I ring the landlord.\n", "", "01-listen.md:30 section-empty [Voices]");
        cover("## Calm\nWe pause.\n\nSay: slowly.\n", "", "guide.md:0 section-missing [Calm]");
        cover(
                "## Plans (5 min)",
                "## Help",
                "guide.md:5 minutes-of-guide [34, 29, 23, 2, 0, 2]",
                "guide.md:23 section-twice [Help]");
        step("## Screen", "## Notes\nFirst.\n## Screen", "01-listen.md:7 notes-before-part []");
        row(
                "nothing for the room",
                new SmallGuide().with(STEP, "---\nid: listen\nname: L\nminutes: 18\n---\n# L\n## At home\nWrite.\n"),
                "01-listen.md:0 step-empty []",
                "01-listen.md:4 minutes-of-step [18, 0]");
    }

    private void texts() {
        step("Say it gently.", "One.\n---\nTwo.", "01-listen.md:14 separator-not-here []");
        step("- I say back.\n---", "- I say back.\n---\n---", "01-listen.md:11 slide-empty []");
        step("Say it gently.", "    Say it.", "01-listen.md:13 indented-too-far []");
        step("Say it gently.", "```\nSay it.\n```", "01-listen.md:13 code-block []");
        step("Say it gently.", "Say <b>it</b>.", "01-listen.md:13 html [<b>]", "01-listen.md:13 html [</b>]");
        step("Say it gently.", "<table>\n\n", "01-listen.md:13 html [<table>]");
        step("Say it gently.", "Say it.\n\n" + "*_".repeat(600) + "\n\n", "01-listen.md:15 text-too-tangled [6000]");
        step("- I ring the landlord.", "- I ring.\n\nAnd more.", "01-listen.md:33 not-a-list [Voices]");
        step("- I ring the landlord.", "- I ring.\n  - twice", "01-listen.md:31 voice-odd []");
        step("In pairs.", "- In pairs.", "01-listen.md:15 room-first [Activity]");
        cover("We pause.", "> We pause.", "guide.md:20 room-first [Calm]");
        step("Two minutes each.", "word ".repeat(24), "01-listen.md:15 room-too-long [26, 25]");
        step("## Wall (4 min)", "## Wall (4 min)\nHere it is.", "01-listen.md:30 wall-has-text []");
        step("To hear", "![A bowl](bowl.png) To hear", "01-listen.md:11 picture-missing [bowl.png]");
        step("To hear", "![A bowl](http://x.org/bowl.png)", "01-listen.md:11 picture-kind [http://x.org/bowl.png]");
        step("To hear", "![A bowl](../../bowl.svg)", "01-listen.md:11 picture-kind [../../bowl.svg]");
        row(
                "![](bowl.png)",
                new SmallGuide().with("bowl.png", new byte[1]).change(STEP, "To hear", "![](bowl.png)"),
                "01-listen.md:11 picture-without-words [bowl.png]");
        step("I ring the landlord.", "I ring ![A bell](bell.png).", "01-listen.md:31 picture-not-here []");
    }

    private void prompts() {
        step("[choices] ", "", "01-listen.md:24 prompt-without-kind [What helps me?]");
        step("[text #unseen wall", "[txet #unseen wall", "01-listen.md:19 prompt-kind-misspelt [txet, text]");
        step(
                "[text #unseen wall",
                "[drawing #unseen wall",
                "01-listen.md:19 prompt-kind-unknown [drawing, text, scale, choice, choices]");
        step("#unseen wall", "#unseen wal", "01-listen.md:19 prompt-word-misspelt [wal, wall]");
        step(
                "#unseen wall",
                "#unseen everybody",
                "01-listen.md:19 prompt-word-unknown [everybody, wall, hurt, involved, unsure]");
        step("What do I owe?", "", "01-listen.md:28 prompt-without-question [text]");
        step("#unseen", "#unseen #seen", "01-listen.md:19 prompt-two-ids [seen]");
        step("#unseen", "#Un_seen", "01-listen.md:19 id-form [Un_seen]");
        step("#owed", "#needed", "01-listen.md:28 prompt-id-twice [needed]");
        step("[choices]", "[choices #unseen]", "01-listen.md:24 prompt-id-twice [unseen]");
        step("#owed involved", "#owed involved wall", "01-listen.md:28 prompt-wall-situational []");
        step(
                "#owed involved",
                "#owed wall involved, hurt",
                "01-listen.md:27 situations-unequal [hurt 4, involved 3, unsure 3]",
                "01-listen.md:28 prompt-wall-situational []");
        step(
                "#needed hurt, unsure",
                "#needed hurt",
                "01-listen.md:27 situations-unequal [hurt 3, involved 3, unsure 2]");
        step("  It may be small.", "  > It may be small.", "01-listen.md:23 prompt-odd-text [text]");
        step("[choices]", "[text]", "01-listen.md:25 options-not-here [text]");
        step("  - music\n  - quiet\n", "", "01-listen.md:24 choice-without-options [0]");
        step("  - music\n", "", "01-listen.md:24 choice-without-options [1]");
        step("  - music\n", "  - music\n    - loud\n", "01-listen.md:25 option-odd [music]");
        step("  - music\n", "  - quiet\n", "01-listen.md:26 option-twice [quiet]");
        cover(": not at all | completely", "", "guide.md:13 scale-without-ends []");
        cover("not at all | completely", "not at all", "guide.md:13 scale-without-ends []");
        cover("not at all | completely", "not at all |", "guide.md:13 scale-without-ends []");
        cover("scale 1-10", "scale", "guide.md:13 scale-range [, 10]");
        cover("scale 1-10", "scale 10-1", "guide.md:13 scale-range [10-1, 10]");
        cover("scale 1-10", "scale 1-100", "guide.md:13 scale-range [1-100, 10]");
        step("[choices]", "[choices 1-10]", "01-listen.md:24 range-not-scale [1-10]");
        step("[choices]", "[choices: a | b]", "01-listen.md:24 ends-not-scale [choices]");
        step("When I am tired |", "When I am tired", "01-listen.md:34 commit-form [When I am tired I will sleep]");
        step(
                "| Then I say so",
                "",
                "01-listen.md:33 commit-form [When a voice rises, | I will say “pause”. | If I forget]");
        step(
                "If I forget",
                "Should I forget",
                "01-listen.md:33 commit-form [When a voice rises, | I will say “pause”. | Should I forget…]");
    }

    private void wholes() {
        String minutes = "guide.md:5 minutes-of-guide [34, ";
        row(
                "no opening",
                new SmallGuide().without("00-opening.md"),
                "guide.md:0 opening-missing []",
                minutes + "31, 20, 2, 5, 2]");
        row(
                "no closing",
                new SmallGuide().without("02-closing.md"),
                "guide.md:0 closing-missing []",
                minutes + "32, 21, 2, 5, 2]");
        row(
                "the opening second",
                new SmallGuide()
                        .without("00-opening.md")
                        .with("01-opening.md", SmallGuide.OPENING)
                        .without(STEP)
                        .with("00-listen.md", SmallGuide.STEP),
                "01-opening.md:2 opening-not-first []");
        row(
                "the closing in the middle",
                new SmallGuide().without("02-closing.md").with("01-a.md", SmallGuide.CLOSING),
                "01-a.md:2 closing-not-last []");
        row("no steps", new SmallGuide().without(STEP), "guide.md:0 no-steps []", minutes + "16, 5, 2, 5, 2]");
        row(
                "one step twice",
                new SmallGuide().with("01-more.md", SmallGuide.STEP),
                "01-more.md:2 step-id-twice [listen, 01-listen.md]",
                minutes + "52, 41, 2, 5, 2]");
        step("## Voices", "## Wall\n## Voices", "01-listen.md:30 wall-without-prompt []");
    }

    private void translation(String file, String what, String by, String... told) {
        row("es: " + by, new SmallGuide().translated("es").change("es/" + file, what, by), told);
    }

    private void translations() {
        translation("guide.md", "language: es", "language: en", "es/guide.md:4 translation-language [en, es]");
        translation("guide.md", "#hope", "#mut", "es/guide.md:13 translation-prompt-id [mut, hope]");
        translation(
                STEP,
                "id: listen",
                "id: escuchar",
                "es/01-listen.md:2 translation-step-extra [escuchar]",
                "es/guide.md:0 translation-step-missing [listen, 01-listen.md]");
        row(
                "es: without a step",
                new SmallGuide()
                        .translated("es")
                        .without("es/" + STEP)
                        .change("es/guide.md", "minutes: 34", "minutes: 16"),
                "es/guide.md:0 no-steps []",
                "es/guide.md:0 translation-step-missing [listen, 01-listen.md]");
        row(
                "es: in another order",
                new SmallGuide()
                        .with("01-more.md", SmallGuide.STEP.replace("id: listen", "id: more"))
                        .change("guide.md", "minutes: 34", "minutes: 52")
                        .translated("es")
                        .change("es/01-more.md", "id: more", "id: listen")
                        .change("es/" + STEP, "id: listen", "id: more"),
                "es/guide.md:0 translation-order [opening, listen, more, closing]");
        row(
                "es: without voices",
                new SmallGuide().translated("es").change("es/" + STEP, "## Voices\n- I ring the landlord.\n", ""),
                "es/01-listen.md:0 translation-parts [Screen, Activity, Reflect, Wall, Voices, Commit]");
        row(
                "es: longer",
                new SmallGuide()
                        .translated("es")
                        .change("es/" + STEP, "minutes: 18", "minutes: 19")
                        .change("es/" + STEP, "(4 min)", "(5 min)")
                        .change("es/guide.md", "minutes: 34", "minutes: 35"),
                "es/01-listen.md:4 translation-minutes [18]");
        translation(
                STEP,
                "- [choices] What helps me?\n  - music\n  - quiet\n",
                "",
                "es/01-listen.md:0 translation-prompt-count [listen, 4, 3]",
                "es/01-listen.md:24 translation-prompt-id [needed, choices-2]",
                "es/01-listen.md:25 translation-prompt-id [owed, needed]");
        translation(STEP, "#unseen wall", "#unseen", "es/01-listen.md:19 translation-prompt-kind [text wall, text]");
        translation(
                "guide.md",
                "scale 1-10",
                "scale 1-5",
                "es/guide.md:13 translation-prompt-kind [scale 1-10, scale 1-5]");
        translation(STEP, "  - quiet\n", "  - quiet\n  - tea\n", "es/01-listen.md:24 translation-options [2, 3]");
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldOnceWithItsFileAndLine() {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.mistake(), () -> {
                    assertThat(told(row)).containsExactlyElementsOf(row.told());
                }));
    }

    @Test
    void everyMistakeHasWordsAndEveryWordingItsMistake() {
        Set<String> told = rows().stream()
                .flatMap(row -> row.told().stream())
                .map(line -> "guide.problem." + line.split(" ", -1)[1])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> worded = new TreeSet<>(
                ResourceBundle.getBundle("kintsugi.words.guide", Locale.ROOT).keySet());
        worded.removeIf(key -> GuideFolderTest.TOLD_OF_FOLDERS.contains(key.substring("guide.problem.".length())));
        worded.removeIf(key -> !key.startsWith("guide.problem.") || key.startsWith("guide.problem.live-"));
        assertThat(worded).isEqualTo(told);
    }

    private static List<String> told(Row row) {
        GuideFiles files = row.guide().files();
        GuideReading reading = GuideReader.read(files);
        List<Problem> problems = new ArrayList<>(reading.problems());
        for (String language : Translations.languages(files)) {
            problems.addAll(Translations.read(files, language).problems());
        }
        assertThat(reading.guide().isPresent()).isEqualTo(reading.problems().isEmpty());
        return problems.stream()
                .map(problem -> problem.file() + ":" + problem.line() + " " + problem.key() + " " + problem.arguments())
                .toList();
    }
}
