package kintsugi.presenter;

import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import kintsugi.look.Buttons;
import kintsugi.settings.Command;
import net.miginfocom.swing.MigLayout;

/** What the room sees, and the two scenes after. */
final class RoomSide extends JPanel {
    private static final int LABEL = 28;
    private static final int GAP = 16;
    private static final int BAR = 36;

    private final Studio studio;
    private final KeyWords bound;
    private final RoomPane room;
    private final NextPane next;
    private final NextPane then;
    private final JButton forward;
    private final JPanel window = new JPanel(new MigLayout("insets 0, gap 12", "", "[center]"));

    RoomSide(Studio studio, KeyWords bound, Consumer<Command> run) {
        super(new MigLayout(
                "insets 0, gap 16, fillx, hidemode 3", "[grow, fill, sizegroup][grow, fill, sizegroup]", "[][]"));
        this.studio = studio;
        this.bound = bound;
        room = new RoomPane(studio, bound);
        next = new NextPane(studio);
        then = new NextPane(studio);
        setOpaque(false);
        add(room, "span 2, grow, wrap");
        add(next, "grow");
        add(then, "grow, wrap");
        var words = studio.words();
        window.setOpaque(false);
        window.setVisible(false);
        forward = button(
                bound.of(words.text("presenter.room.forward"), Command.FORWARD),
                "forward",
                () -> run.accept(Command.FORWARD));
        window.add(forward);
        window.add(button(
                bound.of(words.text("presenter.room.whole"), Command.WHOLE), "whole", () -> run.accept(Command.WHOLE)));
        add(window, "span 2, growx");
    }

    RoomPane room() {
        return room;
    }

    private static JButton button(String text, String name, Runnable act) {
        var button = Buttons.plain(text, act);
        button.setName(name);
        return button;
    }

    /** The height that it needs at this width, in px. */
    int height(int width) {
        int pictures = SceneThumb.height(width) + SceneThumb.height((width - GAP) / 2) + 2 * LABEL + GAP;
        return window.isVisible() ? pictures + GAP + BAR : pictures;
    }

    void fit(int width) {
        var layout = (MigLayout) getLayout();
        int large = SceneThumb.height(width) + LABEL;
        int small = SceneThumb.height((width - GAP) / 2) + LABEL;
        layout.setRowConstraints("[" + large + "!]" + GAP + "[" + small + "!]"
                + (window.isVisible() ? GAP + "[" + BAR + "!]" : "0[0!]"));
    }

    /** Shows it; returns whether it needs another height than before. */
    boolean show(PresenterState now) {
        boolean otherwise = window.isVisible() != now.oneDisplay();
        window.setVisible(now.oneDisplay());
        var words = studio.words();
        forward.setText(bound.of(
                words.text(now.roomBefore() ? "presenter.room.behind" : "presenter.room.forward"), Command.FORWARD));
        room.show(now);
        boolean here = now.apart() || now.rewordedAhead(0);
        next.show(title(now, here ? 0 : 1, here ? "here" : "next"), here ? Optional.of(now.lookedAt()) : now.ahead(1));
        then.show(title(now, here ? 1 : 2, here ? "next" : "then"), now.ahead(here ? 1 : 2));
        return otherwise;
    }

    private String title(PresenterState now, int by, String place) {
        String title = studio.words().text("presenter.next." + place);
        return now.rewordedAhead(by) ? studio.words().text("presenter.next.reworded", title) : title;
    }
}
