package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.text.JTextComponent;
import kintsugi.figure.Light;
import kintsugi.guide.Prompt;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.CommitPage;
import kintsugi.kiosk.turn.Page;
import kintsugi.kiosk.turn.PlanPage;
import kintsugi.kiosk.turn.PlanRow;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.RoundPage;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.look.Look;
import kintsugi.participant.Code;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise 5: whoever comes back to the kiosk after an absence finds every page folded, and one tap opens it. */
@ExtendWith(OnEventThread.class)
class AfterAbsenceTest {
    /** All that the people of the gallery write, in pieces that no page of ours says. */
    private static final List<String> OWN = List.of(
            "before the evening if it gets late",
            "the lamp in the hall",
            "I lie awake I go over",
            "It hurt",
            "the plates are cleared",
            "sit down for ten minutes",
            "I am too tired to listen",
            "name the hour when I will",
            "Ruth",
            "that you ticked is on them");

    @BeforeEach
    void install() {
        Look.install(Light.PAPER);
    }

    @Test
    void onEveryPageNothingWrittenChosenOrTypedIsLeftToReadOrHear() {
        Set<Class<?>> walked = new HashSet<>();
        Set<Class<?>> held = new HashSet<>();
        Gallery.pages().forEach((name, way) -> {
            Rig rig = GalleryRounds.rig(name);
            KioskPanel panel = new KioskPanel(rig.model());
            way.accept(rig);
            Class<?> kind = rig.page().getClass();
            walked.add(kind);
            if (!held.contains(kind) && !left(panel).isEmpty()) {
                held.add(kind);
            }
            GalleryAgain.away(rig);
            rig.pass(Duration.ofMillis(500));
            assertThat(rig.failures()).isEmpty();
            assertThat(left(panel)).as(name).isEmpty();
        });
        assertThat(walked).as("a page that no picture shows").containsExactlyInAnyOrderElementsOf(kinds(Page.class));
        assertThat(held)
                .as("the search finds")
                .contains(AskPage.class, RoundPage.class, CommitPage.class, PlanPage.class);
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .<Class<?>>map(kind -> kind)
                .toList();
    }

    /** What of one's own the page's parts hold, the hidden ones too. */
    private static List<String> left(KioskPanel panel) {
        List<String> found = new ArrayList<>();
        String spoken = OverTheShoulder.spoken(panel);
        OWN.stream().filter(spoken::contains).forEach(found::add);
        OffScreen.tree(panel).forEach(part -> {
            if (part instanceof JTextComponent field && !field.getText().isEmpty()) {
                found.add("a field");
            }
            if (part instanceof Key key
                    && "chosen".equals(key.getAccessibleContext().getAccessibleDescription())) {
                found.add("chosen " + key.getText());
            }
            if (part instanceof AbstractButton tick && tick.isSelected()) {
                found.add("ticked");
            }
            if (part instanceof WallMock || (part instanceof PaperPicture paper && paper.hasPage())) {
                found.add("a picture");
            }
        });
        return found;
    }

    /** Two who differ in all that they wrote or chose on one page. */
    record Two(String name, Consumer<Rig> one, Consumer<Rig> other) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Two> twos() {
        return Stream.of(
                new Two("words", rig -> writes(rig, "a"), rig -> writes(rig, "something else\nand more")),
                new Two("a number", rig -> taps(rig, SampleGuide.HOPE, 4), rig -> taps(rig, SampleGuide.HOPE, 9)),
                new Two("a line", rig -> commits(rig, ""), rig -> commits(rig, "call before the hour")),
                new Two("a plan", rig -> plans(rig, ""), rig -> plans(rig, "Ruth")),
                new Two("a number that goes round", rig -> passes(rig, 4), rig -> passes(rig, 9)));
    }

    private static void writes(Rig rig, String words) {
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        rig.model().asking().type(words);
        rig.passSeconds(2);
    }

    private static void taps(Rig rig, Prompt prompt, int value) {
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(prompt.key());
        rig.model().asking().level(value);
        rig.model().asking().pick(value);
        rig.passSeconds(2);
    }

    private static void commits(Rig rig, String words) {
        rig.open(Gallery.notebook(true));
        rig.model().addLine();
        if (!words.isEmpty()) {
            rig.model().commitments().will(words);
            rig.model().commitments().anotherDay();
        }
    }

    private static void plans(Rig rig, String name) {
        rig.open(Gallery.notebook(true));
        rig.model().makePlan();
        if (!name.isEmpty()) {
            rig.model().plan().toggle(new PlanRow.Answered(SampleGuide.SAFER.key()));
            rig.model().plan().firstName(name);
        }
        rig.passSeconds(1);
    }

    private static void passes(Rig rig, int value) {
        Gallery.goingRound(rig, SampleGuide.HOPE);
        rig.model().round().level(value);
    }

    @ParameterizedTest
    @MethodSource("twos")
    void theFoldedPageIsTheSamePictureWhateverLiesBeneathAndOneTapOpensIt(Two two) {
        int[] one = folded(two.one());
        assertThat(folded(two.other())).isEqualTo(one);
    }

    /** How it looks folded; it is opened then by one tap, and looks as before. */
    private static int[] folded(Consumer<Rig> way) {
        Rig rig = new Rig();
        KioskPanel panel = new KioskPanel(rig.model());
        way.accept(rig);
        OffScreen screen = OffScreen.of(panel, 1024, 768);
        int[] before = picture(screen);
        GalleryAgain.away(rig);
        rig.passSeconds(1);
        int[] folded = picture(screen);
        Key open = screen.all(Key.class).stream()
                .filter(key -> "unfold".equals(key.getName()))
                .findFirst()
                .orElseThrow();
        screen.click(open);
        rig.passSeconds(1);

        assertThat(rig.failures()).isEmpty();
        assertThat(folded).isNotEqualTo(before);
        assertThat(picture(screen)).isEqualTo(before);
        return folded;
    }

    private static int[] picture(OffScreen screen) {
        screen.resize(1024, 768);
        BufferedImage image = screen.paint();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void whoComesBackWithTheCodeFindsEarlierAnswersOfEveryKindFoldedUntilAKeyIsPressed() {
        Rig rig = new Rig();
        KioskPanel panel = new KioskPanel(rig.model());
        Code code = rig.beginUntilQuestions(Situation.HURT);
        rig.model().asking().level(4);
        rig.skip();
        rig.model().asking().type("the lamp in the hall");
        rig.goTo(SampleGuide.WHERE.key());
        rig.model().asking().pick(2);
        rig.model().leave();
        rig.comeBack(code);
        rig.model().goToQuestions();
        for (Prompt prompt : List.of(SampleGuide.HOPE, SampleGuide.SAFER, SampleGuide.WHERE)) {
            rig.goTo(prompt.key());
            OffScreen screen = OffScreen.of(panel, 1024, 768);
            assertThat(left(panel)).isEmpty();
            rig.model().asking().level(9);
            rig.model().asking().pick(1);
            screen.press(screen.find(Key.class, "unfold"), KeyEvent.VK_SPACE);
            assertThat(left(panel)).isNotEmpty();
            rig.skip();
        }
        assertThat(rig.seat().notebook(code).reflections()).hasSize(3);
    }

    @Test
    void nothingIsKeptSharedOrHandedOverUnseen() {
        Rig rig = new Rig();
        taps(rig, SampleGuide.HOPE, 4);
        GalleryAgain.away(rig);
        rig.model().asking().share();
        assertThat(rig.page(AskPage.class).folded()).isFalse();
        assertThat(rig.seat().calls()).doesNotContain("share");
        rig.model().leave();

        plans(rig, "Ruth");
        GalleryAgain.away(rig);
        rig.model().handingOver().consider();
        assertThat(rig.page(PlanPage.class).folded()).isFalse();
        assertThat(rig.page(PlanPage.class).firstName()).isEqualTo("Ruth");
        rig.model().leave();

        commits(rig, "call before the hour");
        GalleryAgain.away(rig);
        rig.model().commitments().keep();
        assertThat(Optional.of(rig.page(CommitPage.class).line().will())).contains("call before the hour");
    }
}
