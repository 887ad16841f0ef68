package kintsugi.kiosk.turn;

/**
 * One page of a paper, drawn.
 *
 * @param number which one, from 0
 * @param pages how many there are
 */
public record DrawnPage(int number, int pages, PageImage image) {
    @Override
    public String toString() {
        return "DrawnPage";
    }
}
