package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import kintsugi.guide.Content;
import kintsugi.guide.Prompt;
import kintsugi.settings.Stroke;
import kintsugi.workshop.WayIn;
import org.junit.jupiter.api.Test;

class WayChoiceTest {
    private final Leading leading = new Leading();
    private final PresenterModel model = leading.model;

    @Test
    void byOneKeyTheQuestionThatIsOnGoesRoundAndComesBackToTurns() {
        Prompt prompt = leading.ask();
        assertThat(model.state().way().way()).isEqualTo(WayIn.TURN);
        model.press(Stroke.H, true);
        assertThat(model.state().evening().goesRound()).contains(prompt);
        assertThat(model.state().room().view().round()).isTrue();
        model.press(Stroke.H, true);
        assertThat(model.state().evening().goesRound()).isEmpty();
    }

    @Test
    void onceSomebodyHadATurnItStaysWithTurns() {
        Prompt prompt = leading.ask();
        leading.share(prompt, "one thought");
        model.press(Stroke.H, true);

        assertThat(model.state().way().settled()).isTrue();
        assertThat(model.state().evening().goesRound()).isEmpty();
    }

    @Test
    void passingItOnSettlesItAsSharingDoes() {
        Prompt prompt = leading.ask();
        model.press(Stroke.H, true);
        leading.workshops.seat(leading.workshop).join().passOn(prompt.key()).join();
        model.press(Stroke.H, true);

        assertThat(model.state().evening().goesRound()).contains(prompt);
        assertThat(model.state().way().settled()).isTrue();
    }

    @Test
    void whereNothingIsAskedThereIsNothingToChoose() {
        leading.goTo(Content.Title.class);
        model.press(Stroke.H, true);

        assertThat(model.state().way().prompt()).isEmpty();
    }
}
