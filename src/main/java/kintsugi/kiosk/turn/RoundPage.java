package kintsugi.kiosk.turn;

import java.util.Optional;
import kintsugi.guide.Prompt;
import kintsugi.participant.Answer;

/**
 * The question that goes from hand to hand.
 *
 * @param answer as it stands; empty where nothing was answered, and while it rests
 * @param late whether an answer waits for another full circle
 * @param folded whether an answer is there and folded away
 * @param resting after either button, the same for both
 */
public record RoundPage(
        Prompt prompt, Optional<Answer> answer, boolean late, boolean folded, boolean resting, Optional<Notice> notice)
        implements Page {
    /** The words as they stand; empty where there are none. */
    public String text() {
        return answer.map(given -> given instanceof Answer.Words words ? words.text() : "")
                .orElse("");
    }

    RoundPage answered(Optional<Answer> next) {
        return new RoundPage(prompt, next, late, false, false, Optional.empty());
    }

    RoundPage unfolded() {
        return new RoundPage(prompt, answer, late, false, false, notice);
    }

    /** Nothing of the answer is on it. */
    RoundPage rest() {
        return new RoundPage(prompt, Optional.empty(), late, false, true, Optional.empty());
    }

    RoundPage told(Notice what) {
        return new RoundPage(prompt, answer, late, false, false, Optional.of(what));
    }

    @Override
    public Page afterAbsence() {
        boolean answered = answer.filter(given -> !given.isBlank()).isPresent();
        return new RoundPage(prompt, answer, late, answered, resting, notice);
    }

    @Override
    public String toString() {
        return "RoundPage";
    }
}
