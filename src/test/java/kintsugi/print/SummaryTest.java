package kintsugi.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kintsugi.guide.Asking;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.Markup;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.Veracity;
import kintsugi.pdf.font.Faces;
import kintsugi.workshop.Chart;
import kintsugi.workshop.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {
    private final SummaryPrinter printer = new SummaryPrinter(Samples.PRESS);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everySummaryKeepsTheStandardForReadersOfAllKinds(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(Veracity.complaints(printer.print(Samples.summary(), 6, PaperSize.A4, locale)))
                .isEmpty();
    }

    @Test
    void promise04PaperTellsWhatWasDrawnAndElseOnlyThatItWasNot() {
        String text = Text.of(printer.print(Samples.summary(), 6, PaperSize.A4, Locale.ENGLISH));

        assertThat(text)
                .contains("16 people counted", "4 of 5 steps")
                .contains("at the start 14 answers the middle answer: 3–4")
                .contains("the middle answer: 5–6")
                .contains("What calms me?")
                .contains("fewer than two")
                .contains("How right does the pace feel to me? fewer than 6, or nearly all alike")
                .doesNotContain("What do I need to hear named")
                .doesNotContain("What sets me back?");
    }

    @Test
    void promise04NoTotalIsToldFromWhichAHiddenOptionCouldBeReckoned() {
        List<Chart.Bar> bars =
                List.of(new Chart.Bar(1, 1, 6, false), new Chart.Bar(2, 2, 0, true), new Chart.Bar(3, 3, 3, false));
        PromptKey one = PromptKey.parse("accountability/hardest");
        PromptKey many = PromptKey.parse("give-space/calms");
        Summary summary = summary(List.of(new Chart(one, 9, bars), new Chart(many, 7, bars)));
        String text = Text.of(printer.print(summary, 6, PaperSize.A4, Locale.ENGLISH));

        assertThat(text)
                .contains("at least 9 answers", "What calms me? 7 answers", "keeps the total from giving it away");
        assertThat(text.split("9 answers", -1)).hasSize(2);
        assertThat(csv(summary)).contains("moment?,,,answers,at least 9\r\n", "calms me?,,,answers,7\r\n");
    }

    @Test
    void theLastPageEndsWithLinesToWriteOnAndNoPageHoldsAFootnoteAlone() {
        for (int drawn = 0; drawn < 5; drawn++) {
            byte[] pdf = printer.print(
                    summary(Samples.summary().charts().subList(0, drawn)), 6, PaperSize.A4, Locale.ENGLISH);

            assertThat(Text.lastPage(pdf)).containsAnyOf("For next time", "fewer than", "answers");
            assertThat(Text.of(pdf)).contains("No texts, no names. “Fewer than 6, or nearly all alike”");
        }
    }

    private static Summary summary(List<Chart> charts) {
        Summary all = Samples.summary();
        return new Summary(
                all.guide(), all.date(), all.people(), all.codes(), all.steps(), all.reached(), charts, all.minutes());
    }

    @Test
    void theFileTellsNothingAndIsTheSameEachTime() {
        byte[] first = printer.print(Samples.summary(), 6, PaperSize.LETTER, Locale.ENGLISH);
        byte[] again = new SummaryPrinter(new Press(new Faces()))
                .print(Samples.summary(), 6, PaperSize.LETTER, Locale.ENGLISH);

        assertThat(again).isEqualTo(first);
        assertThat(Text.metadata(first).toLowerCase(Locale.ROOT)).doesNotContain("trust", "kintsugi", "partner");
    }

    @Test
    void promise04TheCsvHoldsTheSameFiguresAndNothingFiner() {
        assertThat(csv(Samples.summary()))
                .contains("evening,,,,,people,16\r\n", "evening,,,,,steps,5\r\nevening,,,,,reached,4\r\n")
                .contains("check-in,hope,How hopeful am I today that things can get better for me?,3,4,,5\r\n")
                .contains("give-space,calms,What calms me?,1,1,moving or walking,6\r\n")
                .contains("give-space,calms,What calms me?,2,2,\"water, a shower, a bath\",fewer than 2\r\n")
                .contains(",answers,fewer than 6 or nearly all alike\r\n")
                .doesNotContain("understood", "needed", "sets-back");
    }

    @Test
    void noCellOfTheCsvIsAFormula() {
        Prompt odd = new Prompt(
                new PromptKey(PromptKey.LAST_WORD, "odd"),
                "=HYPERLINK(\"http://x\",\"y\")",
                "@odd",
                "",
                new Form.Choice(List.of("+1", "-1 \"quoted\"\nline"), false),
                java.util.Set.of(Situation.values()),
                false);
        Guide guide = Samples.guide();
        Guide asking = new Guide(
                guide.id(),
                guide.title(),
                guide.subtitle(),
                "en",
                1,
                List.of(),
                Markup.EMPTY,
                Markup.EMPTY,
                Asking.NOTHING,
                Asking.NOTHING,
                new Asking(1, List.of(odd), Markup.EMPTY),
                guide.calm(),
                guide.help(),
                guide.steps());
        Chart chart = new Chart(odd.key(), 9, List.of(new Chart.Bar(1, 1, 4, false), new Chart.Bar(2, 2, 5, false)));

        assertThat(csv(new Summary(asking, Samples.DAY, 9, 9, List.of(), List.of(), List.of(chart), 60)))
                .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")
                .contains(",'+1,4\r\n")
                .contains(",\"'-1 \"\"quoted\"\"\nline\",5\r\n");
    }

    private static String csv(Summary summary) {
        return new String(SummaryCsv.of(summary, 6), StandardCharsets.UTF_8);
    }
}
