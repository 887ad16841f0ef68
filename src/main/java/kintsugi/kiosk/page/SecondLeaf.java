package kintsugi.kiosk.page;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.KeyStroke;
import kintsugi.kiosk.turn.KioskState;

/**
 * The page after a question, whatever one does there: a small dark wall, beside it what is good to know, and three
 * buttons. From two metres all of them look alike; only who sits here can read which it is.
 */
abstract class SecondLeaf extends Framed {
    private static final double SIDE = 613;
    private static final double WIDTH = 589;
    private static final double TOP = 205;
    private static final double TALL = 395;
    private static final double LEAST = 0.8;
    private static final long serialVersionUID = 1L;

    private final String step;
    private final String usual;
    private final Passage text;
    private final WallMock mock;
    private final Rows side = new Rows();
    private final double gap;

    /**
     * The page without its sides and buttons.
     *
     * @param step to which the question belongs
     * @param usual what stands under the title while nothing is being kept
     * @param gap above each of the small paragraphs beside the wall, in units
     */
    SecondLeaf(Ground ground, String step, String title, String usual, WallMock mock, double gap) {
        super(ground, true);
        this.step = step;
        this.usual = usual;
        this.mock = mock;
        this.gap = gap;
        put(Passage.heading(ground, title), 0, 98, COLUMN, 48);
        text = put(Passage.muted(ground, usual), 0, 154, COLUMN, 40);
        put(mock, 0, TOP, WIDTH, TALL);
        put(new ScrollBox(ground, side).shrinking(LEAST), SIDE, TOP, THIRD, TALL);
        onKey(KeyStroke.getKeyStroke(KeyEvent.VK_DOWN, 0), () -> mock.scroll(1));
        onKey(KeyStroke.getKeyStroke(KeyEvent.VK_UP, 0), () -> mock.scroll(-1));
    }

    /** The first words beside the wall, in the colour of all other words: rose would tell one page from the others. */
    final void first(String title, String words) {
        side.add(Passage.strong(ground(), title), 28, 0);
        side.add(Passage.body(ground(), words), 28, 4);
    }

    /** More beside the wall, in small. */
    final void more(String title, String words) {
        side.add(Passage.smallStrong(ground(), title), 24, gap);
        side.add(Passage.small(ground(), words), 24, 0);
    }

    /** One of its three buttons. */
    final Key key(String name, String words, Runnable action) {
        Key key = new Key(ground(), KeyStyle.PLAIN, ground().say(words), action);
        key.setName(name);
        return key;
    }

    /** Whether it is being kept, shared or taken back. */
    abstract boolean isBusy(KioskState state);

    @Override
    abstract Component first();

    @Override
    final void show(KioskState state) {
        super.show(state);
        entitle(state, step);
        tell(text, Optional.empty(), isBusy(state) ? ground().say("moment.keep") : usual);
    }

    @Override
    final void wipe() {
        mock.wipe();
    }
}
