package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kintsugi.figure.Light;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskModel;
import kintsugi.kiosk.turn.NotebookPage;
import kintsugi.kiosk.turn.PreviewPage;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SharedPage;
import kintsugi.kiosk.turn.Way;
import kintsugi.look.Look;
import kintsugi.participant.Answer;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.participant.Shared;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.support.Similarity;
import kintsugi.workshop.Offer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From two metres nobody tells whether somebody writes for the room, for themselves, or nothing at all. */
@ExtendWith(OnEventThread.class)
class EveryTurnLooksAlikeTest {
    private static final String WORDS = "That I hear before the evening if it gets late, not after.";
    private static final List<Form> FORMS = List.of(
            new Form.Text(),
            new Form.Scale(1, 10, "not at all", "completely"),
            new Form.Choice(List.of("At the table", "On a walk", "In the car"), false),
            new Form.Choice(List.of("At the table", "On a walk", "In the car"), true));

    @BeforeEach
    void install() {
        Look.install(Light.PAPER);
    }

    /** Every kind of question, once for everybody and once for each situation alone. */
    private static List<Prompt> prompts() {
        List<Prompt> prompts = new ArrayList<>();
        for (Form form : FORMS) {
            prompts.add(prompt(prompts.size(), form, EnumSet.allOf(Situation.class)));
            for (Situation only : Situation.values()) {
                prompts.add(prompt(prompts.size(), form, EnumSet.of(only)));
            }
        }
        return prompts;
    }

    private static Prompt prompt(int place, Form form, Set<Situation> situations) {
        return new Prompt(
                new PromptKey("boundaries", "p" + place),
                "What would help?",
                "what helps",
                "",
                form,
                situations,
                false);
    }

    private static Rig rig() {
        Rig rig = new Rig();
        Offer usual = rig.seat().current();
        rig.seat()
                .offers(new Offer(
                        usual.guide(),
                        usual.circle(),
                        usual.placesLeft(),
                        prompts(),
                        usual.round(),
                        List.of(),
                        usual.tonight(),
                        usual.steps(),
                        usual.step(),
                        usual.help(),
                        false));
        return rig;
    }

    /** One who goes through all questions in one way; gives all that could be seen of it from afar. */
    private static List<String> seen(Situation situation, Way way) {
        Rig rig = rig();
        List<String> seen = new ArrayList<>();
        KioskPanel panel = new KioskPanel(rig.model());
        OffScreen screen = OffScreen.of(panel, 1024, 768);
        rig.beginUntilQuestions(situation);
        var before = new Object[] {rig.page().getClass()};
        rig.model().listen(state -> {
            if (!before[0].equals(state.page().getClass())) {
                before[0] = state.page().getClass();
                seen.add(before[0].toString());
            }
        });
        while (rig.page() instanceof AskPage || rig.page() instanceof PreviewPage) {
            screen.resize(1024, 768);
            seen.add(places(screen));
            if (rig.page() instanceof AskPage page && way != Way.SKIP) {
                write(rig.model(), page.prompt().form());
            }
            screen.click(button(screen, way));
            seen.add("tap");
        }
        assertThat(rig.failures()).isEmpty();
        return seen;
    }

    /** One who goes to each question from the notebook; all is shared there before by whoever takes it back. */
    private static List<String> seenAgain(boolean takesBack) {
        Rig rig = rig();
        Notebook notebook = Notebook.empty("en").as(Situation.HURT);
        for (Prompt prompt : prompts()) {
            Answer answer = answer(prompt.form());
            notebook = takesBack && !prompt.isSituational()
                    ? notebook.with(prompt.key(), Reflection.kept(answer)).sharing(prompt.key(), new Shared(7, answer))
                    : notebook;
        }
        rig.open(notebook);
        List<String> seen = new ArrayList<>();
        OffScreen screen = OffScreen.of(new KioskPanel(rig.model()), 1024, 768);
        for (Prompt prompt : prompts()) {
            rig.model().revisit(prompt.key());
            if (!takesBack && rig.page() instanceof AskPage page) {
                write(rig.model(), page.prompt().form());
            }
            while (!(rig.page() instanceof NotebookPage) && !prompt.isSituational()) {
                screen.resize(1024, 768);
                seen.add(places(screen));
                screen.click(button(screen, Way.KEEP));
            }
            rig.model().asking().skip();
            rig.model().asking().leaveForNotebook();
        }
        assertThat(rig.seat().calls().contains("withdraw")).isEqualTo(takesBack);
        assertThat(rig.failures()).isEmpty();
        return seen;
    }

    private static Answer answer(Form form) {
        if (form instanceof Form.Scale) {
            return new Answer.Level(4);
        }
        return form instanceof Form.Text ? new Answer.Words(WORDS) : new Answer.Picked(new TreeSet<>(List.of(2)));
    }

    private static void write(KioskModel model, Form form) {
        if (form instanceof Form.Text) {
            model.asking().type(WORDS);
        } else if (form instanceof Form.Scale) {
            model.asking().level(4);
        } else {
            model.asking().pick(2);
        }
    }

    private static String places(OffScreen screen) {
        return screen.all(Key.class).stream()
                .filter(Key::isShowing)
                .map(Key::getBounds)
                .sorted(Comparator.comparing((Rectangle at) -> at.x).thenComparing(at -> at.y))
                .toList()
                .toString();
    }

    private static Key button(OffScreen screen, Way way) {
        List<String> names = switch (way) {
            case SKIP -> List.of("skip");
            case KEEP -> List.of("keep");
            case SHARE -> List.of("share", "keep");
        };
        return names.stream()
                .flatMap(name -> screen.all(Key.class).stream().filter(key -> name.equals(key.getName())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSamePagesAndTapsWhetherOneSharesKeepsOrSkipsAndWhereverOneStands() {
        List<String> one = seen(Situation.HURT, Way.SHARE);

        assertThat(one).filteredOn("tap"::equals).hasSize(2 * 2 + 3 * 2);
        for (Situation situation : Situation.values()) {
            for (Way way : Way.values()) {
                assertThat(seen(situation, way)).as("%s %s", situation, way).isEqualTo(one);
            }
        }
    }

    @Test
    void theSamePagesAndTapsWhetherOneKeepsOrTakesBackWhatOneShared() {
        assertThat(seenAgain(true)).hasSize(2 + 3).isEqualTo(seenAgain(false));
    }

    @Test
    void theSecondPageIsAPictureOfTheSameForm() {
        List<BufferedImage> pictures = new ArrayList<>();
        for (Way way : Way.values()) {
            Rig rig = rig();
            KioskPanel panel = new KioskPanel(rig.model());
            rig.beginUntilQuestions(Situation.HURT);
            rig.model().asking().type(WORDS);
            OffScreen screen = OffScreen.of(panel, 1024, 768);
            screen.click(button(screen, way));
            screen.resize(1024, 768);
            pictures.add(screen.paint());
        }
        for (String written : List.of(WORDS, "That I hear of it.", "")) {
            Rig rig = rig();
            KioskPanel panel = new KioskPanel(rig.model());
            Prompt prompt = prompts().get(0);
            rig.open(Notebook.empty("en")
                    .as(Situation.HURT)
                    .sharing(prompt.key(), new Shared(7, new Answer.Words(WORDS))));
            rig.model().revisit(prompt.key());
            rig.model().asking().type(written);
            OffScreen screen = OffScreen.of(panel, 1024, 768);
            screen.click(screen.find(Key.class, "keep"));
            screen.resize(1024, 768);
            assertThat(rig.page()).isInstanceOf(SharedPage.class);
            pictures.add(screen.paint());
        }

        assertThat(pictures).allSatisfy(picture -> {
            Similarity alike = Similarity.of(pictures.get(0), picture);
            assertThat(alike.whole()).isGreaterThan(0.98);
            assertThat(alike.worstBlock()).isGreaterThan(0.6);
        });
    }

    @Test
    void whoBeganAndLeavesItOutFindsItUnfinishedInTheNotebook() {
        Rig rig = rig();
        rig.beginUntilQuestions(Situation.HURT);
        rig.model().asking().type(WORDS);
        rig.model().asking().skip();
        rig.model().asking().keep();
        rig.model().asking().share();
        assertThat(rig.page()).isInstanceOf(PreviewPage.class);
        rig.model().asking().sayItAnew();
        assertThat(((AskPage) rig.page()).text()).isEqualTo(WORDS);
        rig.model().asking().skip();
        rig.model().asking().leaveForNotebook();

        assertThat(rig.seat().calls()).contains("save Write").doesNotContain("share");
        assertThat(rig.page().getClass().getSimpleName()).isEqualTo("NotebookPage");
    }
}
