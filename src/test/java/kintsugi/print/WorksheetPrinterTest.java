package kintsugi.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.guide.Step;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.Veracity;
import kintsugi.pdf.font.Faces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksheetPrinterTest {
    private final WorksheetPrinter printer = new WorksheetPrinter(Samples.PRESS);

    @ParameterizedTest
    @CsvSource({"en, A4", "ar, LETTER"})
    void everySheetKeepsTheStandardForReadersOfAllKinds(String language, PaperSize paper) {
        assertThat(Veracity.complaints(printer.print(Samples.guideIn(language), paper, Samples.DAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A4", "LETTER"})
    void eachStepHasOnePageBetweenTheFirstAndTheLast(PaperSize paper) {
        assertThat(Text.pages(printer.print(Samples.guide(), paper, Samples.DAY)))
                .isEqualTo(10);
    }

    @Test
    void everyPromptOfEverySituationIsOnThePaper() {
        String letters = Text.letters(printer.print(Samples.guide(), PaperSize.A4, Samples.DAY));

        for (Prompt prompt : Samples.guide().allPrompts()) {
            assertThat(letters).contains(Text.letters(prompt.question()));
            if (prompt.form() instanceof Form.Choice choice) {
                choice.options().forEach(option -> assertThat(letters).contains(Text.letters(option)));
            }
        }
    }

    @Test
    void noSheetTellsWhichSituationAQuestionIsFor() {
        String text = Text.of(printer.print(Samples.guide(), PaperSize.A4, Samples.DAY));

        assertThat(text.toLowerCase(Locale.ROOT))
                .contains("one of these 3")
                .doesNotContain("hurt", "involved", "unsure");
    }

    @Test
    void onlyTheStepsOfTheEveningArePrinted() {
        Step first = Samples.guide().countedSteps().get(0);
        Step second = Samples.guide().countedSteps().get(1);
        byte[] pdf = printer.print(Samples.guide(), List.of(second.id()), PaperSize.A4, Samples.DAY);

        assertThat(Text.of(pdf)).contains(second.title()).doesNotContain(first.title());
        assertThat(Text.pages(pdf)).isEqualTo(3);
    }

    @Test
    void theCardForTheCodeSaysHowToHideAndThatItIsForgotten() {
        byte[] pdf = printer.print(Samples.guide(), List.of(), PaperSize.A4, Samples.DAY);

        assertThat(Text.letters(pdf))
                .contains(Text.letters("\u201CHide\u201D or Shift three times covers everything at once"))
                .contains(Text.letters("When the workshop is closed, what you wrote there is forgotten"));
    }

    @Test
    void theFileTellsNothingAndIsTheSameEachTime() {
        byte[] first = printer.print(Samples.guide(), PaperSize.A4, Samples.DAY);
        byte[] again = new WorksheetPrinter(new Press(new Faces())).print(Samples.guide(), PaperSize.A4, Samples.DAY);

        assertThat(again).isEqualTo(first);
        assertThat(Text.metadata(first).toLowerCase(Locale.ROOT)).doesNotContain("trust", "kintsugi", "partner");
    }
}
