package kintsugi.kiosk.page;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JScrollBar;
import javax.swing.KeyStroke;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.PlanModel;
import kintsugi.kiosk.turn.PlanPage;

/**
 * One page of the plan as wide as the column, so that it can be read: a finger moves it, a tap makes it small again;
 * the arrow keys move it and leaf.
 */
final class LargeLeaf extends Framed {
    private static final double TOP = 84;
    private static final long serialVersionUID = 1L;

    private final PaperPicture picture;
    private final ScrollBox scroll;
    private int shown = -1;

    LargeLeaf(Ground ground) {
        super(ground, true);
        PlanModel plan = ground.model().plan();
        Rows rows = new Rows();
        picture = rows.add(new PaperPicture(ground, ground.say("plan.picture.large"), () -> plan.large(false)), 0, 0);
        picture.setName("large");
        scroll = put(new ScrollBox(ground, rows), 0, TOP, COLUMN, ACTIONS - 16 - TOP);
        DragScroll.on(scroll.getViewport(), picture);
        Key before = key("before", () -> plan.leaf(-1));
        Key after = key("after", () -> plan.leaf(1));
        actions(before, after, key("smaller", () -> plan.large(false)));
        keys(plan, ground.mirrored() ? -1 : 1);
    }

    private Key key(String name, Runnable action) {
        Key key = new Key(ground(), KeyStyle.PLAIN, ground().say("plan." + name), action);
        key.setName(name);
        return key;
    }

    private void keys(PlanModel plan, int forward) {
        key(KeyEvent.VK_RIGHT, () -> plan.leaf(forward));
        key(KeyEvent.VK_LEFT, () -> plan.leaf(-forward));
        key(KeyEvent.VK_DOWN, () -> move(1));
        key(KeyEvent.VK_UP, () -> move(-1));
    }

    /** A key that the box which scrolls would otherwise keep for itself. */
    private void key(int code, Runnable action) {
        KeyStroke stroke = KeyStroke.getKeyStroke(code, 0);
        scroll.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(stroke, "none");
        onKey(stroke, action);
    }

    private void move(int way) {
        JScrollBar bar = scroll.getVerticalScrollBar();
        bar.setValue(bar.getValue() + way * bar.getUnitIncrement());
    }

    @Override
    Component first() {
        return picture;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof PlanPage page && page.pages() > 0) {
            picture.show(page.picture());
            entitle(ground().say("plan.page", page.shown() + 1, page.pages()));
            if (page.shown() != shown) {
                shown = page.shown();
                scroll.getViewport().setViewPosition(new Point());
            }
        }
    }

    @Override
    void wipe() {
        picture.show(Optional.empty());
    }
}
