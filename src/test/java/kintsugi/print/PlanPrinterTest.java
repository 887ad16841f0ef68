package kintsugi.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Commitment;
import kintsugi.participant.Rhythm;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.Veracity;
import kintsugi.pdf.font.Faces;
import kintsugi.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPrinterTest {
    private static final String ODD = "Zoë, נועה, مريم, 美玲 🌱 👩‍👧‍👦 – \uD83E\uDEE9 "
            + "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenleiterinnenbüro".repeat(3);
    private final PlanPrinter printer = new PlanPrinter(Samples.PRESS);

    @ParameterizedTest
    @CsvSource({"en, A4", "ar, A4", "en, LETTER", "he, LETTER"})
    void everyPlanKeepsTheStandardForReadersOfAllKinds(String language, PaperSize paper) {
        assertThat(Veracity.complaints(printer.print(Samples.plan(language), paper)))
                .isEmpty();
        assertThat(Veracity.complaints(printer.print(Samples.emptyPlan(language), paper)))
                .isEmpty();
    }

    @Test
    void oddLettersAndEndlessWordsBreakNothing() {
        Plan plan = Samples.fullPlan("en", ODD);
        byte[] pdf = printer.print(plan, PaperSize.A4);

        assertThat(Veracity.complaints(pdf)).isEmpty();
        assertThat(Text.letters(pdf)).contains("Zoë", "美玲", "Donaudampf");
        assertThat(printer.missing(plan)).containsExactly("\uD83E\uDEE9");
    }

    @ParameterizedTest
    @CsvSource({"en, \u202E", "ar, \u202E", "en, \u2067", "he, \u202B\u2066"})
    void marksThatTurnAnAnswerDoNotTurnTheSentenceAroundIt(String language, String mark) {
        var turned = Samples.notebook(language)
                .committing(List.of(new Commitment(
                        "accountability",
                        mark + "the plates",
                        "sit down",
                        "late" + mark,
                        "ring",
                        Rhythm.ONCE,
                        Samples.DAY)));
        byte[] pdf = printer.print(Samples.plan(turned, Set.of(), Set.of(0), Optional.of(mark + "Ruth")), PaperSize.A4);

        assertThat(Veracity.complaints(pdf)).isEmpty();
        assertThat(Text.of(pdf))
                .contains("When the plates", "If late, then ring.", "For Ruth")
                .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
        assertThat(Text.letters(pdf)).containsPattern("platesIwillsitdown|plates,Iwillsitdown\\.");
    }

    @Test
    void anAnswerOfTwentyThousandLettersIsThereToItsLastWord() {
        String text = "It began long before that, on a Tuesday. ".repeat(487) + "And that is the end of it.";
        byte[] pdf = printer.print(
                Samples.plan(
                        Samples.notebook("en")
                                .with(PromptKey.parse("open-communication/understood"), Samples.words(text)),
                        Samples.TICKED,
                        Set.of(),
                        Optional.empty()),
                PaperSize.A4);

        assertThat(Text.of(pdf)).contains("And that is the end of it.");
        assertThat(Text.letters(pdf).split("longbefore", -1)).hasSize(488);
        assertThat(Veracity.complaints(pdf)).isEmpty();
    }

    @Test
    void promise07OnlyWhatWasTickedIsOnThePaper() {
        String text = Text.of(printer.print(
                Samples.plan(Samples.notebook("en"), Samples.TICKED, Set.of(0, 2), Optional.empty()), PaperSize.A4));

        assertThat(text)
                .contains("How I slept. Not whether I am over it.")
                .contains("to say what he did without the word “but”.")
                .contains("moving or walking")
                .contains("When the plates are cleared, I will sit down for ten minutes")
                .contains("If nobody answers, then I leave my number and ring again on Monday.")
                .doesNotContain(Samples.HIDDEN)
                .doesNotContain("3 / 10")
                .doesNotContain("read one page aloud")
                .doesNotContain("For Ruth");
    }

    @Test
    void promise07TitleAndMetadataTellNothing() {
        byte[] pdf = printer.print(Samples.plan("en"), PaperSize.A4);

        assertThat(Text.metadata(pdf).toLowerCase(Locale.ROOT))
                .contains("my plan")
                .doesNotContain("trust", "kintsugi", "ruth", "rebuild", "partner", "pdfbox");
        assertThat(Text.of(pdf)).doesNotContain(Samples.guide().title());
    }

    @Test
    void promise07HelpLinesAreOnEverybodysPaper() {
        assertThat(Text.of(printer.print(Samples.plan("en"), PaperSize.A4)))
                .contains("Crisis line day and night, free 01632 960 142");
        assertThat(Text.of(printer.print(Samples.emptyPlan("en"), PaperSize.A4)))
                .contains("Crisis line");
    }

    @Test
    void aHelpLinesNumberKeepsItsOrderAmongWordsFromRightToLeft() {
        assertThat(Text.of(printer.print(Samples.plan("ar"), PaperSize.A4))).contains("01632 960 142");
    }

    @Test
    void boxesAreDatedOverFourWeeks() {
        String text = Text.of(printer.print(Samples.plan("en"), PaperSize.A4));

        assertThat(text)
                .contains("Every day from 11 November")
                .contains("Wed Thu Fri Sat Sun Mon Tue 11 Nov 18 Nov 25 Nov 2 Dec")
                .contains("15 Nov 22 Nov 29 Nov 6 Dec")
                .contains("Once from 12 November")
                .contains("Wednesday 11 November")
                .contains("Tuesday 17 November")
                .contains("Thursday 10 December");
    }

    @Test
    void aStepThatWasNotReachedSaysSoAndKeepsWhatToDoAtHome() {
        byte[] half = printer.print(Samples.plan("en"), PaperSize.A4);
        byte[] all = printer.print(Samples.fullPlan("en", "A sentence."), PaperSize.A4);

        assertThat(Text.of(half))
                .contains("Choose a word for “pause”.", "Put both feet on the floor.")
                .contains("6 Consistency We did not get to this step together. Draw seven boxes")
                .doesNotContain("If you missed it");
        assertThat(Text.of(all))
                .contains("Draw seven boxes", "If you missed it")
                .doesNotContain("We did not get to this step");
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        byte[] first = printer.print(Samples.plan("en"), PaperSize.A4);
        byte[] again = new PlanPrinter(new Press(new Faces())).print(Samples.plan("en"), PaperSize.A4);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void helpLinesStandOnThePageOfLookingAgain() {
        assertThat(Text.pages(printer.print(Samples.plan("en"), PaperSize.A4))).isEqualTo(7);
    }

    @Test
    void onShorterPaperHelpLinesHaveAPageOfTheirOwn() {
        byte[] pdf = printer.print(Samples.plan("en"), PaperSize.LETTER);

        assertThat(Text.pages(pdf)).isEqualTo(9);
        assertThat(Text.of(pdf)).contains("Crisis line day and night, free 01632 960 142", "Numbers of my own");
    }
}
