package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kintsugi.guide.Form;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.workshop.Chart.Bar;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final Form SCALE = new Form.Scale(1, 10, "low", "high");
    private static final PromptKey KEY = new PromptKey("a", "b");
    private static final Form CHOICE = new Form.Choice(List.of("a", "b", "c"), false);

    @Test
    void aScaleWithFewAnswersIsDrawnInBandsOfTwo() {
        assertThat(bars(SCALE, levels(1, 2, 3, 3, 9, 10)))
                .containsExactly(bar(1, 2, 2), bar(3, 4, 2), bar(5, 6, 0), bar(7, 8, 0), bar(9, 10, 2));
    }

    @Test
    void bandsAreJoinedUntilNoneHoldsExactlyOne() {
        assertThat(bars(SCALE, levels(1, 3, 3, 9, 10)))
                .containsExactly(bar(1, 4, 3), bar(5, 6, 0), bar(7, 8, 0), bar(9, 10, 2));
        assertThat(bars(SCALE, levels(1, 2, 2, 2, 10))).isEmpty();
    }

    @Test
    void aScaleWithThirtyAnswersIsDrawnNumberByNumber() {
        List<Answer> many = IntStream.range(0, 30)
                .mapToObj(i -> (Answer) new Answer.Level(1 + i % 10))
                .toList();
        assertThat(bars(SCALE, many)).hasSize(10);
    }

    @Test
    void whatAllAnsweredAlikeIsNotDrawn() {
        assertThat(bars(SCALE, levels(4, 4, 4, 4, 4))).isEmpty();
        assertThat(bars(CHOICE, picks(2, 2, 2, 2, 2))).isEmpty();
    }

    @Test
    void anOptionUnderTwoSaysFewAndNotWhetherItIsNoneOrOne() {
        assertThat(bars(CHOICE, picks(1, 1, 2, 2, 3)).get(2)).isEqualTo(new Bar(3, 3, 0, true));
        assertThat(bars(CHOICE, picks(1, 1, 2, 2)).get(2)).isEqualTo(new Bar(3, 3, 0, true));
    }

    @Test
    void theNumberOfAnswersDoesNotGiveAwayWhatAHiddenOptionHides() {
        List<Answer> one = picks(1, 1, 2, 2, 3);
        List<Answer> none = picks(1, 1, 2, 2);
        assertThat(Disclosure.total(CHOICE, one, bars(CHOICE, one)))
                .isEqualTo(Disclosure.total(CHOICE, none, bars(CHOICE, none)))
                .isEqualTo(4);
        List<Answer> open = picks(1, 1, 2, 2, 3, 3);
        assertThat(Disclosure.total(CHOICE, open, bars(CHOICE, open))).isEqualTo(6);
        assertThat(new Chart(KEY, 4, bars(CHOICE, one)).exact()).isFalse();
        assertThat(new Chart(KEY, 6, bars(CHOICE, open)).exact()).isTrue();
    }

    @Test
    void noBandEverHoldsExactlyOneWhateverIsAnswered() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<Answer> answers = new ArrayList<>();
            for (int i = 5 + random.nextInt(40); i > 0; i--) {
                answers.add(new Answer.Level(1 + random.nextInt(10)));
            }
            List<Bar> bars = bars(SCALE, answers);
            assertThat(bars).noneMatch(bar -> bar.count() == 1);
            assertThat(bars.isEmpty() || bars.stream().mapToInt(Bar::count).sum() == answers.size())
                    .isTrue();
        }
    }

    private static List<Bar> bars(Form form, List<Answer> answers) {
        return Disclosure.bars(form, answers).orElse(List.of());
    }

    private static Bar bar(int from, int to, int count) {
        return new Bar(from, to, count, false);
    }

    private static List<Answer> levels(int... values) {
        return IntStream.of(values)
                .mapToObj(value -> (Answer) new Answer.Level(value))
                .toList();
    }

    private static List<Answer> picks(int... options) {
        return IntStream.of(options)
                .mapToObj(option -> (Answer) new Answer.Picked(new TreeSet<>(List.of(option))))
                .toList();
    }
}
