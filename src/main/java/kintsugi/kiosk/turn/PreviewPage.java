package kintsugi.kiosk.turn;

/**
 * How an answer would look, before it is kept or shared.
 *
 * @param ask the question with its answer, to which one can go back
 * @param sharing whether it shows the wall, else the notebook
 */
public record PreviewPage(AskPage ask, boolean sharing) implements Page {
    @Override
    public Page afterAbsence() {
        return ask.afterAbsence();
    }

    @Override
    public String toString() {
        return "PreviewPage";
    }
}
