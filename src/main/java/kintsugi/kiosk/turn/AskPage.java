package kintsugi.kiosk.turn;

import java.util.Optional;
import kintsugi.guide.Prompt;
import kintsugi.participant.Answer;

/**
 * One question.
 *
 * @param answer as it stands; empty where nothing was answered
 * @param folded whether an earlier answer is there and folded away
 * @param late whether an answer shared now waits for another full circle
 * @param shared what is shared for it, as it was worded then; empty where nothing is
 * @param revisited whether it was opened from the notebook, where one goes back to
 * @param busy while it is being kept or shared
 */
public record AskPage(
        Prompt prompt,
        Optional<Answer> answer,
        boolean folded,
        boolean late,
        Optional<Answer> shared,
        boolean revisited,
        boolean busy,
        Optional<Notice> notice)
        implements Page {
    /** The words as they stand; empty where there are none. */
    public String text() {
        return answer.map(given -> given instanceof Answer.Words words ? words.text() : "")
                .orElse("");
    }

    /** Whether what is shared is not what stands here; also where nothing stands here. */
    public boolean sharesEarlier() {
        return shared.isPresent() && !shared.equals(answer);
    }

    /** Whether what stands here could take the place of what is shared. */
    public boolean offersChange() {
        return sharesEarlier() && isAnswered();
    }

    /** Whether there is an answer, more than blanks. */
    boolean isAnswered() {
        return answer.filter(given -> !given.isBlank()).isPresent();
    }

    AskPage answered(Optional<Answer> next) {
        return new AskPage(prompt, next, false, late, shared, revisited, busy, Optional.empty());
    }

    AskPage unfolded() {
        return new AskPage(prompt, answer, false, late, shared, revisited, busy, notice);
    }

    AskPage waiting() {
        return new AskPage(prompt, answer, folded, late, shared, revisited, true, Optional.empty());
    }

    AskPage told(Notice what) {
        return new AskPage(prompt, answer, folded, late, shared, revisited, false, Optional.of(what));
    }

    @Override
    public Page afterAbsence() {
        return new AskPage(prompt, answer, isAnswered() || shared.isPresent(), late, shared, revisited, busy, notice);
    }

    @Override
    public String toString() {
        return "AskPage";
    }
}
