package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kintsugi.guide.Content;
import kintsugi.settings.Stroke;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Enough;
import org.junit.jupiter.api.Test;

/** Texts are gathered once the circle is there, and each is read by the facilitator before the room sees it. */
class ReadingFirstTest {
    private final Leading leading = new Leading();
    private final PresenterModel model = leading.model;

    @Test
    void whatComesNextIsSeenWithoutTextsThatNobodyApproved() {
        var prompt = leading.ask();
        leading.share(prompt, "one", "two", "three", "four", "five");
        leading.workshop.gather(prompt.key()).join();

        for (int i = 0; model.state().ahead(i).isPresent(); i++) {
            var view = model.state().ahead(i).orElseThrow();
            assertThat(view.closed()).isTrue();
            assertThat(view.prompts()).isEmpty();
        }
    }

    @Test
    void answersAreNotYetEnoughUntilTheCircleIsThereAndItIsToldInNobodysTurn() {
        var prompt = leading.ask();
        leading.share(prompt, "one", "two", "three", "four");
        leading.goTo(Content.Wall.class);
        assertThat(model.state().enough()).contains(Enough.NOT_YET);

        leading.share(prompt, "five");
        assertThat(model.state().enough()).contains(Enough.NOT_YET);
        leading.ask();
        assertThat(model.state().enough()).contains(Enough.ENOUGH);
        assertThat(model.state().evening().codes()).isEqualTo(5);

        leading.goTo(Content.Title.class);
        assertThat(model.state().enough()).isEmpty();
    }

    @Test
    void onAWallOneKeyGathersAllItsPromptsAndBringsUpTheTexts() {
        var prompt = leading.ask();
        leading.share(prompt, "one", "two", "three", "four", "five");
        leading.goTo(Content.Wall.class);

        model.press(Stroke.T, true);

        assertThat(model.state().pane()).isEqualTo(Pane.MODERATION);
        assertThat(model.state().moderation().prompt()).contains(prompt);
        assertThat(model.state().moderation().count(CardState.WAITING)).isEqualTo(5);
        assertThat(approved()).isEmpty();
    }

    @Test
    void onAChartOneKeyDrawsItAndTheScenesStay() {
        var prompt = leading.askForTheChart();
        leading.rate(prompt, 3, 4, 5, 6, 7, 8);
        leading.goTo(Content.Chart.class);
        assertThat(model.state().chart()).isTrue();
        assertThat(model.state().enough()).contains(Enough.ENOUGH);
        assertThat(model.state().evening().prompt(prompt.key()).gathered()).isFalse();

        model.press(Stroke.T, true);

        assertThat(model.state().pane()).isEqualTo(Pane.SCENES);
        assertThat(model.state().evening().prompt(prompt.key()).chart()).isPresent();
    }

    @Test
    void approvingGoesOnToTheNextTextThatNobodyHasRead() {
        gathered("one", "two", "three", "four", "five");

        model.moderation().judge(CardState.APPROVED);
        model.moderation().judge(CardState.HELD);

        assertThat(approved()).hasSize(1);
        assertThat(model.state().moderation().count(CardState.HELD)).isEqualTo(1);
        assertThat(model.state().moderation().card()).map(Card::state).contains(CardState.WAITING);
    }

    @Test
    void anApprovedTextIsTakenAwayAgain() {
        gathered("one", "two", "three", "four", "five");
        model.moderation().judge(CardState.APPROVED);

        var approvedAt = model.state().moderation().state().cards().stream()
                .map(Card::state)
                .toList()
                .indexOf(CardState.APPROVED);
        model.moderation().chooseCard(approvedAt);
        model.moderation().judge(CardState.WAITING);

        assertThat(approved()).isEmpty();
    }

    @Test
    void gatheringWithoutTheCircleBringsNothing() {
        var prompt = leading.ask();
        leading.share(prompt, "one", "two", "three", "four");
        leading.goTo(Content.Wall.class);

        model.gather();

        assertThat(model.state().moderation().state().cards()).isEmpty();
    }

    private void gathered(String... texts) {
        leading.share(leading.ask(), texts);
        leading.goTo(Content.Wall.class);
        model.gather();
    }

    private List<String> approved() {
        return model.state().moderation().state().approved();
    }
}
