package kintsugi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kintsugi.figure.ScaleChart.Arrangement;
import kintsugi.figure.ScaleChart.Band;
import kintsugi.figure.ScaleChart.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChartTest {
    private static final Rectangle2D BOX = new Rectangle2D.Double(100, 200, 1600, 700);
    private static final double BODY = 48;

    /** Letters half as wide as high: plain enough to reckon with. */
    private static final ChartText TEXT = new ChartText() {
        @Override
        public double width(String text, double size, Mark.Weight weight) {
            return text.length() * size / 2;
        }

        @Override
        public List<String> lines(String text, double size, double width) {
            int letters = (int) (width / size * 2);
            return IntStream.rangeClosed(0, (text.length() - 1) / letters)
                    .mapToObj(i -> text.substring(i * letters, Math.min(text.length(), (i + 1) * letters)))
                    .toList();
        }

        @Override
        public String number(int count) {
            return String.valueOf(count);
        }
    };

    @Test
    void barsAreAsHighAsTheirCountsOnOneAxisForBothAskings() {
        var bars = bars(hope().marks(BOX, BODY, TEXT, Arrangement.BESIDE, false));

        assertThat(bars).hasSize(4);
        double unit = bars.get(0).getHeight();
        assertThat(bars).extracting(bar -> Math.round(bar.getHeight() / unit)).containsExactly(1L, 3L, 2L, 4L);
    }

    @Test
    void beforeIsHollowAndAfterIsFilled() {
        var marks = hope().marks(BOX, BODY, TEXT, Arrangement.BESIDE, false);

        assertThat(marks.stream().filter(mark -> mark instanceof Mark.Fill)).hasSize(2);
        assertThat(bars(marks).subList(0, 2)).allMatch(bar -> bar.getMaxX() < BOX.getCenterX());
        assertThat(bars(marks).subList(2, 4)).allMatch(bar -> bar.getX() > BOX.getCenterX());
    }

    @Test
    void aWiderBandCoversTheAnswersInIt() {
        var chart = new ScaleChart(
                1,
                10,
                "",
                "",
                List.of(row("Once", true, new Band(1, 2, "1–2", 2, false), new Band(3, 10, "3–10", 2, false))));
        var bars = bars(chart.marks(BOX, BODY, TEXT, Arrangement.BESIDE, false));

        assertThat(bars.get(1).getWidth() / bars.get(0).getWidth()).isBetween(4.0, 5.0);
    }

    @ParameterizedTest
    @EnumSource
    void everythingStaysInTheBoxAndNoTwoLabelsTouch(Arrangement arrangement) {
        var chart = new ScaleChart(1, 10, "not at all", "completely", List.of(full("Before"), full("After")));
        var marks = chart.marks(BOX, BODY, TEXT, arrangement, false);

        staysInTheBox(marks);
        noTwoLabelsTouch(marks);
    }

    @Test
    void askingsInDifferentBandsHaveEachTheirOwnLabels() {
        var before = row("Before", false, new Band(1, 2, "1–2", 2, false), new Band(3, 4, "3–4", 3, true));
        var after = row("After", true, new Band(1, 4, "1–4", 5, true));
        var chart = new ScaleChart(1, 4, "not at all", "completely", List.of(before, after));
        var box = new Rectangle2D.Double(
                BOX.getX(), BOX.getY(), BOX.getWidth(), chart.height(120, BOX.getWidth(), BODY, TEXT));
        var marks = chart.marks(box, BODY, TEXT, Arrangement.ABOVE, false);
        var header = label(marks, "After");

        assertThat(List.of(label(marks, "1–2"), label(marks, "3–4")))
                .allSatisfy(label -> assertThat(label.getMaxY()).isLessThan(header.getY()));
        assertThat(label(marks, "1–4").getY()).isGreaterThan(header.getMaxY());
        assertThat(label(marks, "not at all").getMaxY()).isCloseTo(box.getMaxY(), within(1e-6));
        staysInTheBox(marks);
        noTwoLabelsTouch(marks);
    }

    @Test
    void askingsInTheSameBandsShareOneLineOfLabelsAndAreLower() {
        var marks = hope().marks(BOX, BODY, TEXT, Arrangement.ABOVE, false);
        var other = new ScaleChart(
                1,
                3,
                "not at all",
                "completely",
                List.of(hope().rows().get(0), row("After", true, new Band(1, 3, "1–3", 6, false))));

        assertThat(labels(marks).stream().filter(label -> label.anchor() == Mark.Anchor.CENTRE))
                .extracting(Mark.Label::text)
                .containsExactly("1", "2", "3");
        assertThat(hope().height(200, BOX.getWidth(), BODY, TEXT))
                .isLessThan(other.height(200, BOX.getWidth(), BODY, TEXT));
    }

    @Test
    void mirroredItBeginsAtTheRight() {
        var plain = hope().marks(BOX, BODY, TEXT, Arrangement.BESIDE, false);
        var mirrored = hope().marks(BOX, BODY, TEXT, Arrangement.BESIDE, true);

        for (int i = 0; i < plain.size(); i++) {
            var back = bounds(mirrored.get(i));
            assertThat(BOX.getX() + BOX.getMaxX() - back.getMaxX())
                    .isCloseTo(bounds(plain.get(i)).getX(), within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 1", "1, 2, 1", "3, 4, 1", "8, 8, 1", "9, 10, 5", "20, 20, 5", "35, 40, 10", "100, 100, 50"})
    void theAxisCountsInRoundStepsAndReachesTheLargest(int most, int top, int line) {
        var axis = CountAxis.upTo(most);

        assertThat(axis.top()).isGreaterThanOrEqualTo(most).isEqualTo(top);
        assertThat(axis.line()).isEqualTo(line);
        assertThat(axis.labels()).hasSizeBetween(2, 5).contains(0, axis.top());
    }

    @Test
    void optionsKeepTheirOrderAndBarsBeginAtOneAxis() {
        var marks = choice("Being asked", "Knowing the plan", "Time alone").marks(BOX, BODY, TEXT, false);

        assertThat(bars(marks))
                .extracting(Rectangle2D::getX)
                .containsOnly(bars(marks).get(0).getX());
        assertThat(bars(marks)).extracting(Rectangle2D::getWidth).isSorted();
        assertThat(bars(marks)).extracting(Rectangle2D::getY).isSorted();
        staysInTheBox(marks);
        noTwoLabelsTouch(marks);
    }

    @Test
    void aBarGoesUnderALabelThatIsTooLong() {
        var label = "Being asked how I slept instead of having it guessed at over breakfast again";
        var marks = choice("Short", label + label, label).marks(BOX, BODY, TEXT, false);

        assertThat(bars(marks)).extracting(Rectangle2D::getX).containsOnly(BOX.getX());
        staysInTheBox(marks);
        noTwoLabelsTouch(marks);
    }

    @Test
    void aLabelOfTwoLinesStandsBesideItsBar() {
        var chart = choice("Short", "Being asked how I slept instead of having it guessed");
        var low = new Rectangle2D.Double(
                BOX.getX(), BOX.getY(), BOX.getWidth(), chart.height(BOX.getWidth(), BODY, TEXT));
        var marks = chart.marks(low, BODY, TEXT, false);

        assertThat(bars(marks)).allMatch(bar -> bar.getX() > BOX.getX() + 400);
        assertThat(marks).allMatch(mark -> low.getMaxY() + 1 > bounds(mark).getMaxY());
        noTwoLabelsTouch(marks);
    }

    @Test
    void aCountThatMayNotBeToldHasWordsAndNoBar() {
        var secret = new ChoiceChart.Option("Time alone", OptionalInt.empty(), "fewer than two");
        var marks = new ChoiceChart(List.of(secret), "").marks(BOX, BODY, TEXT, false);

        assertThat(bars(marks)).isEmpty();
        assertThat(labels(marks)).extracting(Mark.Label::text).contains("fewer than two");
    }

    @Test
    void eachBarHasItsCountAtItsEndAndTheNoteIsOverAll() {
        var options = choice("Yes", "No").options();
        var marks = new ChoiceChart(options, "14 people, as many choices as they liked").marks(BOX, BODY, TEXT, false);

        assertThat(labels(marks)).extracting(Mark.Label::text).containsSubsequence("Yes", "2", "No", "3");
        assertThat(labels(marks)).extracting(Mark.Label::size).containsOnly(BODY);
        assertThat(labels(marks).get(0).baseline())
                .isLessThan(bars(marks).get(0).getY());
        for (int i = 0; i < 2; i++) {
            assertThat(bounds(labels(marks).get(2 * i + 2)).getX())
                    .isGreaterThan(bars(marks).get(i).getMaxX());
        }
        staysInTheBox(marks);
        noTwoLabelsTouch(marks);
    }

    @Test
    void optionsThatWouldCrowdTakeMorePagesOfTheSameScaleAndNoneIsLost() {
        var low = new Rectangle2D.Double(BOX.getX(), BOX.getY(), BOX.getWidth(), 300);
        var chart = choice("one", "two", "three", "four", "five", "six", "seven");
        var pages = chart.pages(low, BODY, TEXT, false);

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.stream().flatMap(page -> labels(page).stream().map(Mark.Label::text)))
                .containsSubsequence("one", "two", "three", "four", "five", "six", "seven");
        var all = pages.stream().flatMap(page -> bars(page).stream()).toList();
        assertThat(all).extracting(Rectangle2D::getX).containsOnly(all.get(0).getX());
        assertThat(IntStream.range(0, all.size())
                        .mapToObj(i -> Math.round(all.get(i).getWidth() / (i + 2))))
                .containsOnly(Math.round(all.get(0).getWidth() / 2));
        assertThat(pages)
                .allSatisfy(ChartTest::noTwoLabelsTouch)
                .allSatisfy(page ->
                        assertThat(labels(page)).extracting(Mark.Label::text).startsWith("14 people"));
    }

    @Test
    void optionsThatHoldTakeOnePage() {
        var chart = choice("Being asked", "Time alone");

        assertThat(chart.pages(BOX, BODY, TEXT, true))
                .singleElement()
                .satisfies(page -> assertThat(labels(page)).isEqualTo(labels(chart.marks(BOX, BODY, TEXT, true))));
    }

    @Test
    void longMeaningsOfTheEndsBreakIntoLinesUnderTheirHalf() {
        var never = "never, not even when it would be easy to";
        var always = "always, also when it is hard and late";
        var chart = new ScaleChart(1, 10, never, always, List.of(full("Before"), full("After")));
        var marks = chart.marks(BOX, BODY, TEXT, Arrangement.BESIDE, false);

        staysInTheBox(marks);
        noTwoLabelsTouch(marks);
    }

    @Test
    void aHeaderShrinksRatherThanRunIntoTheNextChart() {
        var row =
                new Row("At the very beginning", "one hundred people", "the middle answer: 3", true, full("").bands());
        var marks = new ScaleChart(1, 10, "", "", List.of(row, row)).marks(BOX, BODY, TEXT, Arrangement.BESIDE, false);

        noTwoLabelsTouch(marks);
    }

    private static ScaleChart hope() {
        return new ScaleChart(
                1,
                3,
                "not at all",
                "completely",
                List.of(
                        row(
                                "Before",
                                false,
                                new Band(1, 1, "1", 1, false),
                                new Band(2, 2, "2", 3, false),
                                new Band(3, 3, "3", 0, false)),
                        row(
                                "After",
                                true,
                                new Band(1, 1, "1", 0, false),
                                new Band(2, 2, "2", 2, false),
                                new Band(3, 3, "3", 4, false))));
    }

    private static Row row(String title, boolean filled, Band... bands) {
        return new Row(title, "9 people", "middle 2", filled, List.of(bands));
    }

    private static Row full(String title) {
        var bands = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new Band(i, i, String.valueOf(i), i % 4, i == 5))
                .toList();
        return new Row(title, "14 people", "middle 4", true, bands);
    }

    private static ChoiceChart choice(String... labels) {
        return new ChoiceChart(
                IntStream.range(0, labels.length)
                        .mapToObj(i -> new ChoiceChart.Option(labels[i], OptionalInt.of(i + 2), ""))
                        .toList(),
                "14 people");
    }

    private static void staysInTheBox(List<Mark> marks) {
        var all = bounds(marks.get(0));
        marks.forEach(mark -> all.add(bounds(mark)));
        assertThat(all.getX()).isGreaterThan(BOX.getX() - 2);
        assertThat(all.getY()).isGreaterThan(BOX.getY() - 2);
        assertThat(all.getMaxX()).isLessThan(BOX.getMaxX() + 2);
        assertThat(all.getMaxY()).isLessThan(BOX.getMaxY() + 2);
    }

    private static void noTwoLabelsTouch(List<Mark> marks) {
        var places = labels(marks).stream().map(ChartTest::bounds).toList();
        for (int one = 0; one < places.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(places.get(one).intersects(places.get(other)))
                        .as("%s", labels(marks).get(one))
                        .isFalse();
            }
        }
    }

    private static List<Mark.Label> labels(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }

    private static Rectangle2D label(List<Mark> marks, String text) {
        return labels(marks).stream()
                .filter(label -> label.text().equals(text))
                .map(ChartTest::bounds)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing says " + text));
    }

    /** What stands for a count, filled or hollow, in the order of painting. */
    private static List<Rectangle2D> bars(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.tone() == Tone.TEXT || mark.tone() == Tone.MUTED)
                .filter(mark -> !(mark instanceof Mark.Label))
                .map(ChartTest::bounds)
                .toList();
    }

    private static Rectangle2D bounds(Mark mark) {
        if (mark instanceof Mark.Label label) {
            double width = TEXT.width(label.text(), label.size(), label.weight());
            double left = switch (label.anchor()) {
                case LEFT -> label.x();
                case CENTRE -> label.x() - width / 2;
                case RIGHT -> label.x() - width;
            };
            return new Rectangle2D.Double(left, label.baseline() - 0.7 * label.size(), width, 0.7 * label.size());
        }
        Shape shape = mark instanceof Mark.Fill fill ? fill.shape() : ((Mark.Stroke) mark).shape();
        return shape.getBounds2D();
    }
}
