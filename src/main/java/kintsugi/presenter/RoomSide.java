package kintsugi.presenter;

import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What the room sees, and the two scenes after. */
final class RoomSide extends JPanel {
    private static final int LABEL = 28;
    private static final int GAP = 16;

    private final Studio studio;
    private final RoomPane room;
    private final NextPane next;
    private final NextPane then;

    RoomSide(Studio studio) {
        super(new MigLayout("insets 0, gap 16, fillx", "[grow, fill, sizegroup][grow, fill, sizegroup]", "[][]"));
        this.studio = studio;
        room = new RoomPane(studio);
        next = new NextPane(studio);
        then = new NextPane(studio);
        setOpaque(false);
        add(room, "span 2, grow, wrap");
        add(next, "grow");
        add(then, "grow");
    }

    RoomPane room() {
        return room;
    }

    /** The height that it needs at this width, in px. */
    static int height(int width) {
        return SceneThumb.height(width) + SceneThumb.height((width - GAP) / 2) + 2 * LABEL + GAP;
    }

    void fit(int width) {
        var layout = (MigLayout) getLayout();
        int large = SceneThumb.height(width) + LABEL;
        int small = SceneThumb.height((width - GAP) / 2) + LABEL;
        layout.setRowConstraints("[" + large + "!]" + GAP + "[" + small + "!]");
    }

    void show(PresenterState now) {
        var words = studio.words();
        room.show(now);
        if (now.apart()) {
            next.show(words.text("presenter.next.here"), Optional.of(now.lookedAt()));
            then.show(words.text("presenter.next.next"), now.ahead(1));
        } else {
            next.show(words.text("presenter.next.next"), now.ahead(1));
            then.show(words.text("presenter.next.then"), now.ahead(2));
        }
    }
}
