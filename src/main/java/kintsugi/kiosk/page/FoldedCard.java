package kintsugi.kiosk.page;

/** Lies where something was folded away: says so, and one button opens it. It looks the same whatever lies beneath. */
final class FoldedCard extends Sheet {
    private static final double SIDE = 24;
    private static final double TEXT = 64;
    private static final double BETWEEN = 12;
    private static final long serialVersionUID = 1L;

    private final Key unfold;

    /** A card of this size, in units. */
    FoldedCard(Ground ground, String text, String open, Runnable unfold, double width, double height) {
        super(ground);
        double top = (height - TEXT - BETWEEN - Leaf.BUTTON) / 2;
        Card card = put(new Card(ground), 0, 0, width, height);
        card.put(Passage.muted(ground, text).middle(), SIDE, top, width - 2 * SIDE, TEXT);
        this.unfold = new Key(ground, KeyStyle.PLAIN, open, unfold);
        this.unfold.setName("unfold");
        card.put(this.unfold, SIDE, top + TEXT + BETWEEN, Leaf.THIRD, Leaf.BUTTON);
    }

    /** What opens it again. */
    Key key() {
        return unfold;
    }
}
