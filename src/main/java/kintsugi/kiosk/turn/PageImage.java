package kintsugi.kiosk.turn;

/**
 * One page of a plan as a picture; not to be changed.
 *
 * @param width in px
 * @param height in px
 * @param rgb row by row, as 0xRRGGBB; the length is width times height
 */
public record PageImage(int width, int height, int[] rgb) {
    @Override
    public String toString() {
        return "PageImage";
    }
}
