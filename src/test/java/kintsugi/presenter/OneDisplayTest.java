package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kintsugi.guide.Content;
import kintsugi.settings.Stroke;
import kintsugi.workshop.CardState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The room and the facilitator before one display: two windows, and texts that the room must not see by accident. */
class OneDisplayTest {
    private final Leading leading = new Leading();
    private final PresenterModel model = leading.model;

    @BeforeEach
    void unplug() {
        leading.apart = false;
    }

    @Test
    void theRoomsWindowIsPutInFrontAndBehindByOneKey() {
        assertThat(model.state().roomBefore()).isTrue();

        model.press(Stroke.R, true);
        assertThat(model.state().roomBefore()).isFalse();

        model.press(Stroke.R, true);
        assertThat(model.state().roomBefore()).isTrue();
    }

    @Test
    void theRoomFillsItByOneKeyAndLeavesItByTheSameOrEsc() {
        for (var leave : List.of(Stroke.S, Stroke.ESCAPE)) {
            model.press(Stroke.S, true);
            assertThat(leading.whole()).isTrue();
            model.press(Stroke.PAGE_DOWN, false);
            assertThat(leading.whole()).isTrue();

            model.press(leave, true);
            assertThat(leading.whole()).as(leave.name()).isFalse();
            assertThat(model.state().question()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Stroke.class,
            names = {"G", "M", "QUESTION", "ESCAPE"})
    void whatIsChosenOrAnsweredNeverLiesBehindTheRoomsWindow(Stroke stroke) {
        model.press(stroke, true);
        assertThat(leading.forward()).isFalse();

        model.press(Stroke.ESCAPE, true);
        assertThat(leading.forward()).isTrue();

        model.press(Stroke.R, true);
        model.press(stroke, true);
        model.press(Stroke.ESCAPE, true);
        assertThat(leading.forward()).isFalse();
    }

    @Test
    void nothingCanBeReadOrJudgedUntilTheFacilitatorSaysThatTheRoomDoesNotSeeIt() {
        leading.apart = true;
        leading.share(leading.ask(), "one", "two", "three", "four", "five");
        leading.goTo(Content.Wall.class);
        model.gather();
        leading.apart = false;
        assertThat(model.state().covered()).isTrue();
        model.moderation().judge(CardState.APPROVED);
        assertThat(model.state().moderation().state().approved()).isEmpty();

        model.ask(Question.UNSEEN);
        model.confirm();
        assertThat(model.state().covered()).isFalse();

        model.displaysChanged();
        assertThat(model.state().covered()).isTrue();
    }
}
