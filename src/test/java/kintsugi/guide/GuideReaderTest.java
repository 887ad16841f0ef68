package kintsugi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GuideReaderTest {
    private final Guide guide = read(new SmallGuide());
    private final Step step = guide.step("listen").orElseThrow();

    @Test
    void theCoverSaysWhatConcernsTheWholeEvening() {
        assertThat(guide.title()).isEqualTo("Sharing the work");
        assertThat(guide.language()).isEqualTo("en");
        assertThat(guide.minutes()).isEqualTo(34);
        assertThat(guide.sources()).containsExactly("One: a book.", "Two");
        assertThat(guide.beforeYouInvite().text()).isEqualTo("Talk with each person alone.");
        assertThat(guide.beforeYouStart().isEmpty()).isTrue();
        assertThat(guide.plans()).isEqualTo(new Asking(5, List.of(), Markup.of("One by one.")));
        assertThat(guide.calm()).isEqualTo(new RoomWords(Markup.of("We pause."), Markup.of("Say: slowly.")));
        assertThat(guide.steps()).extracting(Step::id).containsExactly("opening", "listen", "closing");
        assertThat(guide.checkIn().prompts())
                .containsExactly(new Prompt(
                        new PromptKey("check-in", "hope"),
                        "How hopeful am I?",
                        "My hope",
                        "",
                        new Form.Scale(1, 10, "not at all", "completely"),
                        EnumSet.allOf(Situation.class),
                        false));
    }

    @Test
    void aPromptHasItsQuestionOverTwoLinesItsLabelItsHintAndItsId() {
        assertThat(step.prompts().get(0))
                .isEqualTo(new Prompt(
                        new PromptKey("listen", "unseen"),
                        "What would I like someone to see?",
                        "Unseen",
                        "It may be small.",
                        new Form.Text(),
                        EnumSet.allOf(Situation.class),
                        true));
    }

    @Test
    void aPromptWithoutIdOrLabelIsNamedByKindAndPositionAndLabelledByItsQuestion() {
        Prompt second = step.prompts().get(1);

        assertThat(second.key()).isEqualTo(new PromptKey("listen", "choices-2"));
        assertThat(second.label()).isEqualTo("What helps me?");
        assertThat(second.form()).isEqualTo(new Form.Choice(List.of("music", "quiet"), true));
    }

    @Test
    void aSituationalPromptIsForThoseItNames() {
        assertThat(step.prompts().get(2).situations()).containsOnly(Situation.HURT, Situation.UNSURE);
        assertThat(step.prompts().get(3).situations()).containsOnly(Situation.INVOLVED);
    }

    @Test
    void ideasAreReadWithoutTheirEnglishWordsAndTheirStops() {
        assertThat(step.ideas())
                .containsExactly(
                        new Idea("a voice rises", "say “pause”", "I forget", "I say so"),
                        new Idea("I am tired", "sleep", "", ""));
    }

    @Test
    void aLineOfHyphensStartsASlideAndNeverMakesAHeading() {
        Part.Screen screen = (Part.Screen) step.parts().get(0);

        assertThat(screen.slides()).hasSize(2);
        assertThat(screen.slides().get(0).blocks())
                .containsExactly(
                        new Block.Heading(3, Inline.plain("One listens")),
                        new Block.Items(false, List.of(Markup.of("I say back."))));
        assertThat(screen.notes()).isEqualTo(Markup.of("Say it gently."));

        Guide tight = read(new SmallGuide().change("01-listen.md", "### One", "Now.\n---\n### One"));
        Part.Screen slides = (Part.Screen) tight.steps().get(1).parts().get(0);
        assertThat(slides.slides()).hasSize(3).first().isEqualTo(Markup.of("Now."));
    }

    @Test
    void emphasisIsKeptInTextAndLeftOutOfTitles() {
        assertThat(step.title()).isEqualTo("Hear it");

        Guide strong =
                read(new SmallGuide().change("01-listen.md", "Say it gently.", "Say **it *now***,\nplease  \nyou."));
        assertThat(strong.steps().get(1).parts().get(0).notes().blocks())
                .containsExactly(new Block.Paragraph(new Inline(List.of(
                        Run.plain("Say "),
                        new Run("it ", true, false),
                        new Run("now", true, true),
                        Run.plain(", please\nyou.")))));
    }

    @Test
    void notesMayComeAgainAndAfterOtherSections() {
        Guide noted = read(new SmallGuide()
                .change("01-listen.md", "## Activity", "## Notes\nAnd slowly.\n## Activity")
                .change("01-listen.md", "## When it", "## Notes\nBorrow one.\n## When it"));

        assertThat(noted.steps().get(1).parts().get(0).notes().text()).isEqualTo("Say it gently.\nAnd slowly.");
        assertThat(noted.steps().get(1).parts()).last().extracting(Part::notes).isEqualTo(Markup.of("Borrow one."));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNothing() {
        SmallGuide windows = new SmallGuide();
        for (String file : new SmallGuide().files().files().keySet()) {
            windows.with(file, "\uFEFF" + windows.text(file).replace("\n", "\r\n"));
        }

        assertThat(read(windows)).isEqualTo(guide);
    }

    @Test
    void commentsOfTheWriterAreNotShownAndNoMistake() {
        SmallGuide commented = new SmallGuide()
                .change("01-listen.md", "# Hear", "<!-- draft -->\n\n# Hear")
                .change("01-listen.md", "## Wall (4 min)\n", "## Wall (4 min)\n<!-- read slowly -->\n\n")
                .change("01-listen.md", "In pairs.", "<!-- count off -->\n\nIn <!-- small -->pairs.");

        assertThat(read(commented)).isEqualTo(guide);
    }

    @Test
    void headingsMayBeWrittenInAnyCapitalsAndMinutesInWords() {
        assertThat(read(new SmallGuide()
                        .change("01-listen.md", "## At home", "## AT HOME")
                        .change("01-listen.md", "(5 min)", "(5 minutes)")))
                .isEqualTo(guide);
    }

    @Test
    void aPictureIsFoundInItsFolderAndATranslationMayBorrowIt() {
        SmallGuide pictured = new SmallGuide()
                .change("01-listen.md", "To hear", "![A *gold* bowl](pictures/a%20bowl.png)\n\nTo hear")
                .with("pictures/a bowl.png", new byte[1])
                .translated("es");
        var expected = new Block.Picture("pictures/a bowl.png", "A gold bowl");

        assertThat(picture(read(pictured))).isEqualTo(expected);
        Guide spanish = Translations.read(
                        pictured.without("es/pictures/a bowl.png").files(), "es")
                .guide()
                .orElseThrow();
        assertThat(picture(spanish)).isEqualTo(expected);
    }

    @Test
    void anAddressBehindALinkIsWrittenOut() {
        Guide linked = read(new SmallGuide()
                .change("01-listen.md", "Say it gently.", "See [them](https://x.org) or <https://y.org>."));

        assertThat(linked.steps().get(1).parts().get(0).notes().text())
                .isEqualTo("See them (https://x.org) or https://y.org.");
    }

    @Test
    void controlCharactersAreDropped() {
        assertThat(read(new SmallGuide().change("01-listen.md", "gently", "gen\u0000\u001b\u0007tly")))
                .isEqualTo(guide);
    }

    @Test
    void problemsNameTheFileAsTheReaderWasGivenIt() {
        GuideFiles broken =
                new SmallGuide().change("01-listen.md", "## Wall", "## Wal").files();

        assertThat(GuideReader.read(broken, "my/guides/small").problems())
                .containsExactly(
                        new Problem("my/guides/small/01-listen.md", 29, "heading-misspelt", List.of("Wal", "Wall")));
    }

    @Test
    void aTranslationHasItsOwnWordsUnderTheSameNames() {
        SmallGuide both = new SmallGuide()
                .translated("es")
                .change("es/01-listen.md", "What would I like\n  someone to see?", "¿Qué quiero que se vea?");

        assertThat(Translations.languages(both.files())).containsExactly("es");
        Guide spanish = Translations.read(both.files(), "es").guide().orElseThrow();
        assertThat(spanish.id()).isEqualTo("small");
        assertThat(spanish.language()).isEqualTo("es");
        assertThat(spanish.prompt(new PromptKey("listen", "unseen")))
                .get()
                .extracting(Prompt::question)
                .isEqualTo("¿Qué quiero que se vea?");
        assertThat(read(both)).isEqualTo(guide);
    }

    @Test
    void aGuideWithoutFilesIsAProblem() {
        var nothing = new GuideFiles("none", new TreeMap<>());

        assertThat(GuideReader.read(nothing).problems())
                .extracting(Problem::key)
                .contains("file-missing");
    }

    private static Block picture(Guide guide) {
        return ((Part.Screen) guide.steps().get(1).parts().get(0))
                .slides()
                .get(1)
                .blocks()
                .get(0);
    }

    private static Guide read(SmallGuide small) {
        GuideReading reading = GuideReader.read(small.files());
        assertThat(reading.problems()).isEmpty();
        return reading.guide().orElseThrow();
    }
}
