package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import javax.swing.JLabel;
import kintsugi.guide.Content;
import kintsugi.settings.Stroke;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The facilitator looks for a scene among all. */
@ExtendWith(OnEventThread.class)
class GridSearchTest {
    private Desk desk;
    private PresenterModel model;

    @BeforeEach
    void open() {
        desk = new Desk();
        model = desk.model;
    }

    private Component tiles() {
        model.show(Pane.GRID);
        desk.screen.settle(1024, 728);
        return OffScreen.tree(desk.panel)
                .filter(each ->
                        each.isFocusable() && each.getClass().getSimpleName().equals("Tiles"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lettersFindAStepOrTheWordsOfASceneAndEnterGoesThere() {
        var tiles = tiles();
        desk.screen.type(tiles, "listening PAIRS");

        assertThat(model.state().grid().found()).hasSize(1);
        assertThat(desk.screen.find(JLabel.class, "search").getText()).isEqualTo("“listening PAIRS”: one scene");
        assertThat(tiles.getAccessibleContext().getAccessibleName()).contains("one scene", "Listening pairs");
        assertThat(model.state().evening().position()).isZero();
        desk.whole(Pane.GRID, 1024, 728);

        desk.screen.press(tiles, KeyEvent.VK_ENTER);

        assertThat(model.state().pane()).isEqualTo(Pane.SCENES);
        assertThat(model.state().evening().scene().content()).isInstanceOf(Content.Activity.class);
    }

    @Test
    void arrowsGoFromOneFoundSceneToTheNextAndPageKeysStillMoveTheRoom() {
        var tiles = tiles();
        desk.screen.type(tiles, "boundar");
        var found = model.state().grid().found();
        assertThat(found).hasSizeGreaterThan(2);
        assertThat(model.state().grid().tile()).isEqualTo(found.get(0));

        desk.screen.press(tiles, KeyEvent.VK_RIGHT);
        assertThat(model.state().grid().tile()).isEqualTo(found.get(1));
        desk.screen.press(tiles, KeyEvent.VK_LEFT);
        desk.screen.press(tiles, KeyEvent.VK_LEFT);
        assertThat(model.state().grid().tile()).isEqualTo(found.get(0));

        assertThat(desk.key(tiles, KeyEvent.VK_PAGE_DOWN, KeyEvent.CHAR_UNDEFINED, 0))
                .isTrue();
        assertThat(model.state().evening().position()).isEqualTo(1);
        assertThat(model.state().grid().query()).isEqualTo("boundar");
    }

    @Test
    void escClearsTheSearchFirstAndThenClosesTheGrid() {
        var tiles = tiles();
        desk.screen.type(tiles, "zzz");
        assertThat(model.state().grid().found()).isEmpty();
        desk.screen.press(tiles, KeyEvent.VK_ENTER);
        assertThat(model.state().pane()).isEqualTo(Pane.GRID);

        model.press(Stroke.ESCAPE, false);
        assertThat(model.state().grid().query()).isEmpty();
        assertThat(model.state().pane()).isEqualTo(Pane.GRID);

        model.press(Stroke.ESCAPE, false);
        assertThat(model.state().pane()).isEqualTo(Pane.SCENES);
        assertThat(model.state().question()).isEmpty();
    }

    @Test
    void whatPeopleSharedIsNeverFound() {
        var prompt = desk.leading.ask();
        desk.leading.share(prompt, "qqone qqtwo", "qqthree", "qqfour", "qqfive", "qqsix");
        desk.leading.workshop.gather(prompt.key()).join();
        var wall = (Content.Wall) desk.leading.goTo(Content.Wall.class).content();
        var tiles = tiles();

        desk.screen.type(tiles, "qq");
        assertThat(model.state().grid().found()).isEmpty();
        model.press(Stroke.ESCAPE, false);
        desk.screen.type(tiles, wall.voices().get(0));
        assertThat(model.state().grid().found()).isEmpty();
    }
}
