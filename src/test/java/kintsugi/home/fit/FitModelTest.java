package kintsugi.home.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideReader;
import kintsugi.guide.ShippedGuides;
import kintsugi.stage.loss.LossWords;
import kintsugi.words.Words;
import kintsugi.workshop.fit.FittedEvening;
import kintsugi.workshop.fit.TooShort;
import org.junit.jupiter.api.Test;

class FitModelTest {
    private static final Guide TRUST =
            GuideReader.read(ShippedGuides.all().get(0)).guide().orElseThrow();

    private final FitModel model = new FitModel(TRUST, 5);

    @Test
    void everyAnswerMakesTheEveningAnew() {
        assertThat(steps()).containsExactly("open-communication", "give-space", "focus-on-the-present");
        model.minutes(90);
        assertThat(steps()).containsExactly("open-communication", "give-space");
        model.minutes(20);
        assertThat(model.state().fitting()).isEqualTo(new TooShort(27));
        assertThat(model.evening()).isEmpty();
    }

    @Test
    void wherePartnersComeTogetherOneHandMoreIsRecommended() {
        model.together(true);
        assertThat(model.state().wish().circle()).isEqualTo(6);
        model.together(false);
        assertThat(model.state().wish().circle()).isEqualTo(5);
    }

    @Test
    void whatAStepThatIsBroughtInDrivesOutIsSaid() {
        model.minutes(90);
        model.bring("consistency");

        assertThat(steps()).containsExactly("open-communication", "consistency");
        assertThat(model.state().change()).contains(new Change("consistency", List.of(), List.of("give-space")));
        model.people(13);
        assertThat(model.state().change()).isEmpty();
    }

    @Test
    void aStepMovesPastItsNeighboursAndNoFurther() {
        model.later("open-communication");
        assertThat(steps()).startsWith("give-space", "open-communication");
        model.earlier("open-communication");
        model.earlier("open-communication");
        assertThat(steps()).startsWith("open-communication", "give-space");
        model.later("focus-on-the-present");
        assertThat(steps()).endsWith("focus-on-the-present");
    }

    @Test
    void whatIsLeftOutByHandStaysOutUntilItIsBroughtIn() {
        model.drop("open-communication");
        model.minutes(300);
        assertThat(steps()).hasSize(7).doesNotContain("open-communication");
        model.bring("open-communication");
        assertThat(steps()).hasSize(8);
    }

    @Test
    void theRowsOfAnEveningAddUpToItsMinutes() {
        for (int minutes = 45; minutes < 300; minutes += 17) {
            model.minutes(minutes);
            FittedEvening evening = model.evening().orElseThrow();
            assertThat(EveningPart.of(evening).stream()
                            .mapToInt(EveningPart::minutes)
                            .sum())
                    .isEqualTo((evening.seconds() + 30) / 60);
        }
    }

    @Test
    void everyReasonIsASentenceWithItsNumbers() {
        model.people(16);
        List<LossWords.Line> lines = new LossWords(Words.of(Locale.ENGLISH), TRUST)
                .of(model.evening().orElseThrow().losses(), 1);

        assertThat(lines)
                .contains(
                        new LossWords.Line(
                                "A turn for everyone",
                                "16 turns at one laptop need 48 minutes. To let it go round needs 8."),
                        new LossWords.Line(
                                "Clear boundaries, Accountability, Professional help, Consistency, Gradually",
                                "They need 90 minutes more."));
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.what() + line.why()).doesNotContain("{", "null"));
    }

    private List<String> steps() {
        return model.evening().orElseThrow().agenda().steps();
    }
}
