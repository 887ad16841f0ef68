package kintsugi.presenter;

import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.accessibility.AccessibleRole;
import javax.swing.JLabel;
import kintsugi.look.Labels;
import kintsugi.look.Spoken;
import kintsugi.settings.Command;
import net.miginfocom.swing.MigLayout;

/** What the room sees. While it has the focus, the keys move scenes. */
final class RoomPane extends Spoken {
    private final Studio studio;
    private final KeyWords bound;
    private final SceneThumb thumb;
    private final JLabel state = Labels.strong("");
    private final JLabel kind = Labels.muted("");

    RoomPane(Studio studio, KeyWords bound) {
        super(AccessibleRole.CANVAS);
        setLayout(new MigLayout("insets 0, gap 8 6, fill", "[][grow]", "[]6[grow, fill]"));
        this.studio = studio;
        this.bound = bound;
        thumb = new SceneThumb(studio, studio.work());
        setOpaque(false);
        setFocusable(true);
        setName("room");
        add(state);
        add(kind, "wmin 0, wrap");
        add(thumb, "span, grow, w 160:, h 90:");
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
            }
        });
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                thumb.ring(true);
            }

            @Override
            public void focusLost(FocusEvent event) {
                thumb.ring(false);
            }
        });
    }

    void show(PresenterState now) {
        Sight sight = now.room();
        var words = studio.words();
        state.setText(words.text(
                switch (sight.cover()) {
                    case BLACK -> "presenter.room.black";
                    case WHITE -> "presenter.room.white";
                    case NONE ->
                        sight.calmSince().isPresent()
                                ? "presenter.room.calm"
                                : sight.held() ? "presenter.room.held" : "presenter.room.sees";
                },
                bound.cap(Command.CALM)));
        kind.setText(new SceneNames(words).kind(sight.view().scene()));
        thumb.show(Optional.of(sight.view()), sight.cover());
        named(state.getText() + ": " + kind.getText());
    }
}
