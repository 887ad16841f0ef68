package kintsugi.presenter;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.guide.Scene;
import kintsugi.look.BoundKey;
import kintsugi.look.Labels;
import kintsugi.look.Look;
import kintsugi.look.ScrollPanel;
import kintsugi.look.Scrolls;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** All scenes of the evening. The room stays where it is until Enter. */
final class GridPane extends JPanel {
    private static final int TILE = 134;
    private static final int GAP = 14;

    private final PresenterModel model;
    private final Studio studio;
    private final JLabel count = Labels.muted("");
    private final JLabel search = Labels.strong("");
    private final Tiles tiles = new Tiles();
    private final List<GridTile> all = new ArrayList<>();
    private List<String> built = List.of();
    private int columns = 1;
    private int fitted = -1;

    GridPane(PresenterModel model, Studio studio) {
        super(new MigLayout("insets 0, gap 16 12, fill", "[][grow]", "[][grow, fill][]"));
        this.model = model;
        this.studio = studio;
        Words words = studio.words();
        setOpaque(false);
        add(Labels.heading(words.text("presenter.grid.title")));
        add(count, "wmin 0, split 2, growx, pushx");
        add(search, "wmin 0, wrap");
        search.setName("search");
        var scroll = Scrolls.down(tiles);
        scroll.getViewport().setBackground(Look.colour(Tone.BACKGROUND));
        scroll.getVerticalScrollBar().setUnitIncrement(40);
        scroll.setFocusable(false);
        add(scroll, "span, grow, wmin 0, hmin 80, wrap");
        add(
                new KeyRow(List.of(
                        new KeyRow.Hint(
                                List.of("\u2190", "\u2192", "\u2191", "\u2193"),
                                words.text("presenter.grid.move"),
                                () -> {}),
                        new KeyRow.Hint(List.of("Enter"), words.text("presenter.grid.go"), this::go),
                        new KeyRow.Hint(List.of("Esc"), words.text("presenter.grid.close"), this::leave))),
                "span, split 2, growx, pushx, wmin 0");
        add(Labels.muted(words.text("presenter.grid.stays")), "wmin 0");
        key("LEFT", () -> move(getComponentOrientation().isLeftToRight() ? -1 : 1));
        key("RIGHT", () -> move(getComponentOrientation().isLeftToRight() ? 1 : -1));
        key("UP", () -> move(-columns));
        key("DOWN", () -> move(columns));
        key("HOME", () -> model.grid().look(0));
        key("END", () -> model.grid().look(Integer.MAX_VALUE));
        key("ENTER", this::go);
        key("BACK_SPACE", model.grid()::erase);
        tiles.addKeyListener(new SearchKeys(model.grid()));
    }

    private void key(String key, Runnable act) {
        BoundKey.on(tiles, WHEN_FOCUSED, key, act);
    }

    private void move(int by) {
        model.grid().look(model.state().grid().tile() + by);
    }

    private void go() {
        GridState now = model.state().grid();
        if (now.offers(now.tile())) {
            model.jump(now.tile());
        }
    }

    private void leave() {
        model.show(Pane.SCENES);
    }

    void focus() {
        tiles.requestFocusInWindow();
    }

    void show(PresenterState now) {
        var words = studio.words();
        var scenes = now.evening().scenes();
        List<String> ids = scenes.stream().map(Scene::id).toList();
        if (!ids.equals(built)) {
            built = ids;
            build(now);
        }
        count.setText(words.text(
                "presenter.grid.count",
                scenes.size(),
                now.pace().inEvening().toMinutes(),
                now.pace().eveningOf().toMinutes()));
        all.forEach(tile -> tile.show(now));
        int tile = now.grid().tile();
        var kind = new SceneNames(words).kind(scenes.get(tile));
        search.setText(searched(now.grid()));
        String looked = words.text("presenter.grid.tile", tile + 1, kind);
        tiles.getAccessibleContext()
                .setAccessibleName(
                        now.grid().searching()
                                ? words.text("presenter.grid.spoken", search.getText(), looked)
                                : looked);
        tiles.scrollRectToVisible(all.get(tile).getBounds());
    }

    private String searched(GridState grid) {
        return grid.searching()
                ? studio.words()
                        .text("presenter.grid.found", grid.query(), grid.found().size())
                : studio.words().text("presenter.grid.search");
    }

    private void build(PresenterState now) {
        tiles.removeAll();
        all.clear();
        var names = new SceneNames(studio.words());
        String before = "";
        for (int i = 0; i < now.evening().scenes().size(); i++) {
            var place = now.evening().scenes().get(i).place();
            String part = names.part(place, now.evening().guide());
            // What belongs to no part is named by its picture.
            boolean whole = part.equals(now.evening().guide().title());
            String shown = place.isCounted()
                    ? studio.words().numbers().whole(place.number()) + "  " + part
                    : whole ? "" : part;
            var tile = new GridTile(studio, i, shown.equals(before) ? "" : shown, model);
            before = shown;
            all.add(tile);
        }
        fitted = -1;
        tiles.setComponentOrientation(getComponentOrientation());
        all.forEach(tile -> tile.applyComponentOrientation(getComponentOrientation()));
        tiles.revalidate();
    }

    /** The tiles in rows, as many columns as hold. It takes the focus as a whole. */
    private final class Tiles extends ScrollPanel {
        Tiles() {
            super(new MigLayout());
            setFocusable(true);
        }

        @Override
        public void doLayout() {
            if (getWidth() != fitted) {
                fitted = getWidth();
                columns = Math.max(2, Math.min(9, (getWidth() + GAP) / (TILE + GAP)));
                int width = (getWidth() - (columns - 1) * GAP) / columns;
                removeAll();
                setLayout(new MigLayout(
                        "insets 0, gap " + GAP + " 10, wrap " + columns, ("[" + width + "!]").repeat(columns)));
                all.forEach(tile -> {
                    add(tile, "growx, wmin 0, aligny top");
                    tile.fit(width);
                });
                revalidate();
            }
            super.doLayout();
        }
    }
}
