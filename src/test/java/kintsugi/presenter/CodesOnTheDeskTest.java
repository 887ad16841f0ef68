package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import kintsugi.figure.Light;
import kintsugi.look.Look;
import kintsugi.stage.ScenePainter;
import kintsugi.support.AccessibleNames;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import kintsugi.workshop.Seat;
import kintsugi.workshop.SeatProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the facilitator sees of codes: how many there are, and that several were tried in vain. */
@ExtendWith(OnEventThread.class)
class CodesOnTheDeskTest {
    private static final int PEOPLE = 16;

    private final Leading leading = new Leading();
    private PresenterPanel panel;
    private OffScreen screen;

    @BeforeEach
    void open() {
        Look.install(Light.PAPER);
        Words words = Words.of(Locale.ENGLISH);
        panel = new PresenterPanel(
                leading.model,
                new Studio(words, new ScenePainter(words, Light.INK), Runnable::run, Runnable::run, Runnable::run));
        screen = OffScreen.of(panel, 1024, 728);
        screen.settle(1024, 728);
    }

    @Test
    void thereAreNeverMoreCodesThanPeopleWereCountedAndTheDeskSaysHowMany() {
        Seat seat = leading.workshops.seat(leading.workshop).join();
        for (int i = 1; i <= PEOPLE; i++) {
            takeACode(seat);
            assertThat(labels()).contains(i + " of " + PEOPLE);
        }
        assertThatThrownBy(() -> takeACode(seat)).hasCauseInstanceOf(SeatProblem.class);
        assertThat(labels()).contains(PEOPLE + " of " + PEOPLE);

        screen.click(screen.find(JButton.class, "more"));
        takeACode(seat);
        assertThat(labels()).contains("17 of 17");
    }

    @Test
    void severalWrongCodesAreSaidInOneCalmLineUntilItWasSeenTo() {
        assertThat(banner().isVisible()).isFalse();
        leading.missFiveTimes();
        screen.settle(1024, 728);
        assertThat(banner().isVisible()).isTrue();
        assertThat(screen.all(JButton.class).stream()
                        .filter(Component::isShowing)
                        .filter(button -> !whole(button))
                        .map(Component::getName))
                .isEmpty();
        assertThat(AccessibleNames.missingIn(panel)).isEmpty();

        screen.click(screen.find(JButton.class, "wrong-codes-seen"));
        assertThat(banner().isVisible()).isFalse();
        assertThat(leading.workshop.state().wrongCodes()).isFalse();
    }

    @Test
    void itStaysCoveredWhileTheRoomMightSeeThisWindow() {
        leading.apart = false;
        leading.missFiveTimes();
        assertThat(banner().isVisible()).isFalse();
        leading.model.ask(Question.UNSEEN);
        leading.model.confirm();
        assertThat(banner().isVisible()).isTrue();
    }

    private boolean whole(Component part) {
        Rectangle there = SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), panel);
        return new Rectangle(panel.getSize()).contains(there) && there.height >= part.getMinimumSize().height;
    }

    private WrongCodesBanner banner() {
        return screen.find(WrongCodesBanner.class, "wrong-codes");
    }

    private List<String> labels() {
        return screen.all(JLabel.class).stream().map(JLabel::getText).toList();
    }

    private static void takeACode(Seat seat) {
        var begun = seat.begin("en").join();
        seat.confirm(begun.turn(), begun.code()).join();
        seat.end(begun.turn()).join();
    }
}
