package kintsugi.stage;

import java.util.List;

/**
 * The cards of a wall on its pages: in one column where they are few or the picture is narrow, else in two. At the size
 * of the body, and larger where they all hold on one page.
 */
final class WallSpread {
    private static final double NARROWEST_COLUMN = 9;
    private static final int FEW = 2;
    private static final double LARGEST_OF_FEW = 2;
    private static final double LARGEST = 1.6;
    private static final double MOST_STRETCH = 0.9;
    private static final double SHARE_ABOVE = 0.36;
    private static final double MOST_ABOVE = 2.2;

    private final Compositor compositor;
    private final List<Shared> texts;
    private final double room;
    private final boolean single;
    private final double column;
    private final Cards cards;
    private final Columns<Cards.Card> columns;
    private final List<Columns.Pair<Cards.Card>> pages;

    /**
     * Spreads texts.
     *
     * @param room the height of a page, in px
     */
    WallSpread(Compositor compositor, List<Shared> texts, double room) {
        this.compositor = compositor;
        this.texts = texts;
        this.room = room;
        double gap = compositor.b(Cards.GAP);
        double half = (compositor.frame().room() - gap) / 2;
        single = texts.size() <= FEW || half < compositor.b(NARROWEST_COLUMN);
        column = single ? compositor.frame().room() : half;
        columns = new Columns<>(Cards.Card::height, gap, room, single ? 1 : 2);
        var least = columns.even(cards(1).of(texts));
        double most = texts.size() <= FEW ? LARGEST_OF_FEW : LARGEST;
        double size = least.size() > 1 ? 1 : compositor.size(1, most, this::holds);
        cards = cards(size);
        pages = size > 1 ? columns.pages(cards.of(texts)) : least;
    }

    private boolean holds(double size) {
        var set = cards(size).of(texts);
        return !Cards.breaksAWord(set) && Cards.whole(set) && columns.pages(set).size() == 1;
    }

    private Cards cards(double size) {
        return new Cards(compositor, size, column, room);
    }

    List<Columns.Pair<Cards.Card>> pages() {
        return pages;
    }

    /** Paints a page beneath this y, the lower column's cards stretched so that both end at about the same height. */
    void paint(Brush brush, Columns.Pair<Cards.Card> page, double top) {
        double free = pages.size() == 1 ? room - columns.highest(page) : 0;
        double start = top + Math.max(0, Math.min(compositor.b(MOST_ABOVE), SHARE_ABOVE * free));
        double x = compositor.frame().margin();
        cards.paint(brush, page.first(), x, start, stretch(page, page.first()));
        cards.paint(brush, page.second(), x + column + compositor.b(Cards.GAP), start, stretch(page, page.second()));
    }

    private double stretch(Columns.Pair<Cards.Card> page, List<Cards.Card> column) {
        double missing = columns.highest(page) - columns.sum(column);
        return single || column.isEmpty() ? 0 : Math.min(missing / column.size(), compositor.b(MOST_STRETCH));
    }
}
