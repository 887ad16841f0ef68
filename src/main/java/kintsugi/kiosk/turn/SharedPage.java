package kintsugi.kiosk.turn;

import kintsugi.participant.Answer;

/**
 * What is shared for a question, as it was worded then: to read, to take back, or to put the later answer in its place.
 *
 * @param ask the question with the answer as it stands now, to which one can go back; busy while it is being taken back
 */
public record SharedPage(AskPage ask) implements Page {
    /** As it was shared. */
    public Answer shared() {
        return ask.shared().orElseThrow();
    }

    @Override
    public Page afterAbsence() {
        return ask.afterAbsence();
    }

    @Override
    public String toString() {
        return "SharedPage";
    }
}
