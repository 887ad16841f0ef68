package kintsugi.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFitterTest {
    private static final String QUESTION = "What have I not said yet, because I was afraid of the answer?";
    private static final Type HEADING = Type.heading(40, Locale.ENGLISH);
    private static final Type TEXT = Type.text(20, Locale.ENGLISH);

    private final TextFitter fitter = new TextFitter(Faces.bundled());

    @ParameterizedTest
    @ValueSource(ints = {300, 450, 600, 750, 900})
    void noLineIsWiderThanTheMeasureAndTheyAreAboutTheSameLength(int measure) {
        var set = fitter.set(Prose.of(QUESTION), HEADING, measure);

        assertThat(set.width()).isLessThanOrEqualTo(measure);
        var last = set.lines().get(set.lines().size() - 1);
        assertThat(last.width()).isGreaterThan(set.width() * 0.4);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 400, 500, 600, 700, 800})
    void noLineEndsWithASingleLetterAndNoWordStandsAloneAtTheEnd(int measure) {
        var lines = lines(fitter.set(Prose.of(QUESTION), HEADING, measure));

        assertThat(lines)
                .noneMatch(line ->
                        line.stripTrailing().endsWith(" I") || line.strip().equals("I"));
        assertThat(lines.get(lines.size() - 1).strip()).contains("\u00A0");
    }

    @Test
    void aLineBreaksBySenseWhereThatCostsLittle() {
        assertThat(lines(fitter.set(Prose.of(QUESTION), HEADING, 480)))
                .first()
                .asString()
                .endsWith("yet, ");
        assertThat(lines(fitter.set(Prose.of("No, I have not said it to you or to anybody else."), HEADING, 480)))
                .first()
                .asString()
                .doesNotEndWith("No, ");
    }

    @ParameterizedTest
    @ValueSource(ints = {110, 130, 150, 170, 190, 210, 230, 250})
    void noLineEndsBehindAnApostropheWithinAWordOrTheColonOfATime(int measure) {
        var set = fitter.set(
                Prose.of("I don’t put today’s worries into tomorrow’s fifteen minutes, or anyone’s, at 19:30 or 9:15."),
                TEXT,
                measure);

        assertThat(lines(set)).noneMatch(line -> line.endsWith("’") || line.endsWith(":"));
        assertThat(set.brokenWord()).isFalse();
    }

    @Test
    void balancingNeedsNoMoreLinesThanFillingThem() {
        var set = fitter.set(Prose.of(QUESTION), HEADING, 600);
        double whole = fitter.width(QUESTION, HEADING);

        assertThat(set.lines()).hasSize((int) Math.ceil(whole / 600));
    }

    @Test
    void whatOneTypedOnItsOwnLineStaysThere() {
        var set = fitter.set(Prose.of("one\n\ntwo"), TEXT, 500);

        assertThat(lines(set)).containsExactly("one\n", "\n", "two");
        assertThat(set.height()).isCloseTo(3 * 20 * 1.4, within(1e-9));
    }

    @Test
    void aWordLongerThanTheLineIsBrokenAndSaysSo() {
        assertThat(fitter.set(Prose.of("Donaudampfschifffahrtsgesellschaft"), TEXT, 100)
                        .brokenWord())
                .isTrue();
        assertThat(fitter.set(Prose.of("a few short words here"), TEXT, 100).brokenWord())
                .isFalse();
    }

    @Test
    void strongWordsAreWiderAndNothingIsLost() {
        var plain = fitter.set(Prose.of("Leave out the word but."), TEXT, 900);
        var strong = fitter.set(
                Prose.of(
                        new Prose.Span("Leave out the word ", false),
                        new Prose.Span("but", true),
                        new Prose.Span(".", false)),
                TEXT,
                900);

        assertThat(strong.width()).isGreaterThan(plain.width());
        assertThat(strong.source().text()).isEqualTo(plain.source().text());
    }

    @Test
    void theLargestSizeThatHoldsIsFound() {
        var box = new Dimension(800, 300);
        var fitted = fitter.fit(List.of(paragraph(QUESTION)), Locale.ENGLISH, box, 10, 200);

        assertThat(fitted.rest()).isEmpty();
        assertThat(fitted.height()).isLessThanOrEqualTo(300);
        var larger = fitter.fit(List.of(paragraph(QUESTION)), Locale.ENGLISH, box, fitted.body() + 1, 200);
        assertThat(larger.rest()).isNotEmpty();
    }

    @Test
    void textThatDoesNotHoldEvenAtTheLeastSizeGoesOnUntilAllOfItWasShown() {
        var words = "Owning it means saying what you did, in plain words, to the person it hurt. ".repeat(30);
        var shown = new StringBuilder();
        List<Paragraph> rest = List.of(paragraph("First."), paragraph(words.strip()), paragraph("Last."));
        int pages = 0;
        while (!rest.isEmpty()) {
            var page = fitter.fit(rest, Locale.ENGLISH, new Dimension(400, 200), 20, 60);
            assertThat(page.height()).isLessThanOrEqualTo(200);
            page.placed()
                    .forEach(each -> shown.append(each.text().source().text()).append(' '));
            rest = page.rest();
            assertThat(++pages).isLessThan(100);
        }
        assertThat(plain(shown.toString())).isEqualTo(plain("First. " + words + " Last."));
    }

    @Test
    void aTextOfNoLettersTakesNoRoom() {
        assertThat(fitter.set(Prose.of(""), TEXT, 100).height()).isZero();
    }

    @Test
    void arabicBeginsAtTheRight() {
        var set = fitter.set(Prose.of("ما الذي لم أقله بعد؟"), Type.text(40, Locale.forLanguageTag("ar")), 1000);
        var image = new BufferedImage(1000, 120, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        set.paint(graphics, 0, 0);
        graphics.dispose();

        assertThat(columnsWithInk(image, 0, 500)).isZero();
        assertThat(columnsWithInk(image, 900, 1000)).isPositive();
    }

    private static long columnsWithInk(BufferedImage image, int from, int to) {
        long inked = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                inked += (image.getRGB(x, y) & 0xFFFFFF) == 0 ? 0 : 1;
            }
        }
        return inked;
    }

    @Test
    void aMeasureHoldsAboutSoManyLetters() {
        double sixty = fitter.measure(60, TEXT);

        assertThat(fitter.width("Owning it means saying what you did, in plain words, to them", TEXT))
                .isBetween(sixty * 0.85, sixty * 1.15);
    }

    private static Paragraph paragraph(String words) {
        return Paragraph.text(Prose.of(words));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replaceAll(" +", " ").strip();
    }

    private static List<String> lines(SetText set) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (var line : set.lines()) {
            lines.add(set.source().text().substring(from, line.end()));
            from = line.end();
        }
        return lines;
    }
}
