package kintsugi.presenter;

import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.look.Labels;
import kintsugi.stage.SceneView;
import net.miginfocom.swing.MigLayout;

/** A scene to come, with its name. */
final class NextPane extends JPanel {
    private final Studio studio;
    private final SceneThumb thumb;
    private final JLabel when = Labels.strong("");
    private final JLabel kind = Labels.muted("");

    NextPane(Studio studio) {
        super(new MigLayout("insets 0, gap 8 6, fill", "[][grow]", "[]6[grow, fill]"));
        this.studio = studio;
        thumb = new SceneThumb(studio, studio.work());
        setOpaque(false);
        add(when);
        add(kind, "wmin 0, wrap");
        add(thumb, "span, grow, w 80:, h 45:");
    }

    void show(String title, Optional<SceneView> view) {
        when.setText(title);
        kind.setText(view.map(each -> new SceneNames(studio.words()).kind(each.scene()))
                .orElseGet(() -> studio.words().text("presenter.next.none")));
        thumb.show(view, Sight.Cover.NONE);
        thumb.setVisible(view.isPresent());
    }
}
