package kintsugi.presenter;

import static kintsugi.support.VirtualDesktop.await;
import static kintsugi.support.VirtualDesktop.keyboardIn;
import static kintsugi.support.VirtualDesktop.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kintsugi.figure.Light;
import kintsugi.guide.Content;
import kintsugi.guide.GuideNews;
import kintsugi.look.Look;
import kintsugi.stage.ScenePainter;
import kintsugi.support.Hands;
import kintsugi.support.OnEventThread;
import kintsugi.support.VirtualDesktop;
import kintsugi.support.WindowTest;
import kintsugi.words.Words;
import kintsugi.workshop.Card;
import kintsugi.workshop.HelpAgain;
import kintsugi.workshop.WorkshopState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keys of the presenter's real window, pressed on a real keyboard: where they go, and what the room sees of it. */
@WindowTest
class PresenterKeysIT {
    private static final String ROOM = "room";
    private static final String TEXTS = "cards";

    private final Leading leading = new Leading();
    private final PresenterModel model = leading.model;
    private PresenterWindow window;

    @BeforeEach
    void open() {
        window = on(() -> {
            Look.install(Light.PAPER);
            var words = Words.of(Locale.ENGLISH);
            var studio =
                    new Studio(words, new ScenePainter(words, Light.INK), Runnable::run, Runnable::run, Runnable::run);
            var made = new PresenterWindow(model, studio);
            made.openAt(new Rectangle(0, 0, 1024, 740));
            return made;
        });
        keyboardIn(
                Words.of(Locale.ENGLISH).text("presenter.window", now().guide().title()));
        keysGoTo(ROOM);
    }

    @AfterEach
    void close() {
        on(() -> {
            window.dispose();
            return window;
        });
    }

    @Test
    void whereAWordIsAskedForItCanBeTypedAtOnce() {
        press("Escape");
        keysGoTo("no");
        press("Tab", "space");
        keysGoTo("word");

        type("stop");
        press("Return");

        await(() -> model.state().finish() instanceof Finish.Done);
        assertThat(leading.saved).hasSize(1);
        keysGoTo("home");
    }

    @Test
    void afterwardsTheKeysMoveScenesAgain() {
        press("Escape", "Return");
        keysGoTo(ROOM);

        press("space");

        await(() -> now().position() == 1);
    }

    @Test
    void singleKeysTakeATextToTheWallOrKeepItFromThere() {
        on(() -> {
            leading.share(
                    leading.ask(), "Thomas knew, ask Thomas.", "Ask me.", "You always lie.", "Help me.", "Sorry.");
            return leading.goTo(Content.Wall.class);
        });
        press("m");
        keysGoTo(TEXTS);
        press("t");
        await(() -> cards().size() == 5);
        assertThat(wall()).isEmpty();

        look("Ask me.", "a");
        await(() -> on(() -> model.state().roomWall().waiting()) == 1);
        assertThat(wall()).as("nothing jumps in").isEmpty();
        press("o");
        theWallReads("Ask me.");

        look("Thomas knew, ask Thomas.", "x");
        keysGoTo("blackout");
        type("tho ");
        press("Return");
        keysGoTo(TEXTS);
        press("a", "o");
        theWallReads("Ask me.", "\u2588 knew, ask \u2588.");

        look("You always lie.", "r");
        keysGoTo("wording");
        type("Somebody feels lied to.");
        press("Return");
        keysGoTo(TEXTS);
        assertThat(wall()).doesNotContain("Somebody feels lied to.");
        press("a");

        look("Sorry.", "h");
        look("Help me.", "v");
        await(() -> HelpAgain.comesNext(now()));
        press("o");
        theWallReads("Ask me.", "\u2588 knew, ask \u2588.", "Somebody feels lied to.");
        look("Ask me.", "s");
        await(() -> on(() -> model.moderation()
                .state()
                .card()
                .filter(model.state().roomWall()::lights)
                .isPresent()));
        press("s", "m");

        keysGoTo(ROOM);
        press("d");
        keysGoTo("note");
        type("n 3 b");
        press("Escape");
        keysGoTo(ROOM);
        on(() -> {
            leading.seconds(1);
            return leading;
        });
        assertThat(leading.workshop.note()).isEqualTo("n 3 b");
        assertThat(now().scene().content()).isInstanceOf(Content.Wall.class);
        press("space");
        await(() -> now().scene().content() instanceof Content.Help);
        assertThat(wall()).isEmpty();
    }

    @Test
    void aBannerThatComesOrGoesLeavesTheKeysToTheRoom() {
        GuideNews reworded = RewordedTest.edited("the slow way", "the calm way");
        on(() -> {
            leading.files.become(reworded);
            return leading;
        });
        spaceMovesOn(1);

        on(() -> {
            leading.missFiveTimes();
            return leading;
        });
        spaceMovesOn(2);
        assertThat(now().wrongCodes()).isTrue();

        var hands = new Hands();
        hands.focus(hands.find("keep-words"));
        on(() -> {
            leading.files.become(new GuideNews.AsBefore());
            return leading;
        });
        spaceMovesOn(3);
    }

    @Test
    void anEndIsAgreedFromAnywhereAndAnEarlyOneTakesThreeKeysThatNoClickerHas() {
        on(() -> leading.goTo(Content.Reflect.class));
        int planned = now().scene().seconds();
        press("plus");
        await(() -> now().scene().seconds() == planned + 300);

        press("m");
        keysGoTo(TEXTS);
        press("F8");
        keysGoTo("take-rest");
        press("F8");
        keysGoTo(ROOM);

        press("e");
        keysGoTo("take-rest");
        press("e");
        keysGoTo("leave-rest");
        assertThat(now().scene().content()).isInstanceOf(Content.Reflect.class);
        press("y");
        await(() -> now().scene().content() instanceof Content.Plans);
        keysGoTo(ROOM);
    }

    /** Space shows the scene of that place, and presses none of the banners' buttons. */
    private void spaceMovesOn(int place) {
        // The banner is laid out, and whatever lost the keys by that has had its turn.
        for (int i = 0; i < 3; i++) {
            on(() -> window);
        }
        var news = leading.files.news();
        press("space");
        await(() -> now().position() == place || leading.files.news() != news || leading.files.taken > 0);
        assertThat(leading.files.taken).isZero();
        assertThat(leading.files.news()).isSameAs(news);
        assertThat(now().position()).isEqualTo(place);
        keysGoTo(ROOM);
    }

    /** Goes to this text by the keys of the list, and presses that key there. */
    private void look(String text, String key) {
        int place = cards().stream().map(Card::text).toList().indexOf(text);
        press(Stream.of(List.of("Home"), Collections.nCopies(place, "Down"), List.of(key))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    /** One key after the other, by one hand: faster than a process for each. */
    private static void press(String... keys) {
        VirtualDesktop.output(
                Stream.concat(Stream.of("xdotool", "key"), Stream.of(keys)).toArray(String[]::new));
    }

    private List<Card> cards() {
        return on(() -> model.moderation().state().state().cards());
    }

    /** Every text that the room's screen could paint. */
    private List<String> wall() {
        return on(() -> leading.sight().view().prompts().values().stream()
                .flatMap(state -> state.cards().stream())
                .flatMap(card ->
                        Stream.of(card.text(), card.shown(), card.telling().retold()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList());
    }

    private void theWallReads(String... texts) {
        await(() -> wall().size() >= texts.length);
        assertThat(wall()).containsExactlyInAnyOrder(texts);
    }

    private WorkshopState now() {
        return leading.workshop.state();
    }

    private static void keysGoTo(String name) {
        await(() -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            return owner != null && name.equals(owner.getName());
        });
    }

    private static <T> T on(Callable<T> work) {
        try {
            return OnEventThread.call(work);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
