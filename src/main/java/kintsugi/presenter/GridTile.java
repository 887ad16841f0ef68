package kintsugi.presenter;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Face;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import net.miginfocom.swing.MigLayout;

/** One scene among all, with its number, its name, and that of the part which it begins. */
final class GridTile extends JPanel {
    private static final double PAST = 0.38;
    /** What a search did not find. */
    private static final double ASIDE = 0.86;

    private final Studio studio;
    private final int place;
    private final SceneThumb thumb;
    private final TextBlock name;

    GridTile(Studio studio, int place, String part, PresenterModel model) {
        super(new MigLayout("insets 0, gap 4, fillx, wrap 1", "[grow, fill]", "[]4[]4[]"));
        this.studio = studio;
        this.place = place;
        name = new TextBlock(studio.words().language(), Tone.MUTED);
        thumb = new SceneThumb(studio, studio.grid());
        thumb.placeholder(studio.words().numbers().whole(place + 1));
        setOpaque(false);
        add(Labels.label(part.isEmpty() ? " " : part, Face.STRONG, TypeStep.SMALL, Tone.TEXT), "wmin 0");
        add(thumb, "wmin 0");
        add(name, "wmin 0");
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                if (event.getClickCount() > 1 || model.state().grid().tile() == place) {
                    model.jump(place);
                } else {
                    model.grid().look(place);
                }
            }
        });
    }

    void fit(int width) {
        var layout = (MigLayout) getLayout();
        layout.setComponentConstraints(thumb, "wmin 0, h " + SceneThumb.height(width) + "!");
    }

    void show(PresenterState now) {
        var scene = now.evening().scenes().get(place);
        boolean on = place == now.evening().position();
        thumb.show(Optional.of(now.reworded(place)), Sight.Cover.NONE);
        thumb.ring(place == now.grid().tile() && now.grid().offers(place));
        boolean offered = now.grid().offers(place);
        thumb.dim(!offered ? ASIDE : place < now.evening().position() ? PAST : 0);
        name.tone(on ? Tone.TEXT : Tone.MUTED);
        name.show(
                studio.words()
                        .text(
                                on ? "presenter.grid.now" : "presenter.grid.tile",
                                place + 1,
                                new SceneNames(studio.words()).kind(scene)),
                TypeStep.SMALL);
    }
}
