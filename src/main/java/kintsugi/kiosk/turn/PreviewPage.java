package kintsugi.kiosk.turn;

/**
 * A last look before an answer in words is kept, shared or left out: the same page for all three, so that nobody sees
 * from afar which it is.
 *
 * @param ask the question with its answer, to which one can go back; busy while it is being kept or shared
 * @param way how one is about to leave it
 */
public record PreviewPage(AskPage ask, Way way) implements Page {
    @Override
    public Page afterAbsence() {
        return ask.afterAbsence();
    }

    @Override
    public String toString() {
        return "PreviewPage";
    }
}
