package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javax.swing.JLabel;
import kintsugi.guide.Content;
import kintsugi.look.Chip;
import kintsugi.look.TextBlock;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The presenter's window at the sizes of desks and in both directions. */
@ExtendWith(OnEventThread.class)
class DeskSizesTest {
    private Desk desk;
    private Leading leading;
    private PresenterModel model;
    private OffScreen screen;

    @BeforeEach
    void open() {
        open(Locale.ENGLISH);
    }

    private void open(Locale language) {
        desk = new Desk(language, Runnable::run);
        leading = desk.leading;
        model = desk.model;
        screen = desk.screen;
    }

    @ParameterizedTest
    @CsvSource({
        "1024, 728, en",
        "1024, 768, en",
        "1366, 768, en",
        "1920, 1080, en",
        "3840, 2160, en",
        "1024, 768, ar",
        "3840, 2160, ar"
    })
    void nothingIsCutOffInAnyPaneAtAnySize(int width, int height, String language) {
        open(Locale.forLanguageTag(language));
        leading.apart = false;
        var prompt = leading.ask();
        desk.whole(Pane.SCENES, width, height);
        leading.share(prompt, Desk.TEXTS);
        leading.handOver();
        leading.goTo(Content.Wall.class);
        for (var pane : List.of(Pane.SCENES, Pane.MODERATION, Pane.TRAY, Pane.REST, Pane.GRID, Pane.KEYS)) {
            if (pane != Pane.SCENES) {
                model.show(pane);
            }
            desk.whole(pane, width, height);
        }
    }

    @ParameterizedTest
    @CsvSource({"1024, 728", "1366, 768", "1920, 1080"})
    void everyRowShowsTheWholeOfItsText(int width, int height) {
        String longest = "I check your phone when you are asleep, and then I lie there. ".repeat(6);
        var prompt = leading.ask();
        leading.share(prompt, "Sorry.", "Ask me.", longest, "That I read the letters, all of them, twice.", "No.");
        leading.workshop.gather(prompt.key()).join();
        model.show(Pane.MODERATION);
        screen.settle(width, height);
        var list = screen.find(CardList.class, "cards");

        for (int row = 0; row < list.getModel().getSize(); row++) {
            var cell = list.getCellBounds(row, row);
            var shown = (SignedText) list.getCellRenderer()
                    .getListCellRendererComponent(list, list.getModel().getElementAt(row), row, false, false);
            shown.setBounds(cell);
            shown.doLayout();
            var text = (TextBlock) shown.getComponent(1);
            assertThat(text.text())
                    .isEqualTo(list.getModel().getElementAt(row).text().strip());
            assertThat(text.getHeight()).isGreaterThanOrEqualTo(text.getPreferredSize().height);
            assertThat(cell.width).isEqualTo(list.getWidth());
        }
    }

    @ParameterizedTest
    @CsvSource({"1024, 728", "1366, 768"})
    void inTheGridEveryNameIsWhole(int width, int height) {
        model.show(Pane.GRID);
        screen.settle(width, height);

        var tiles = screen.all(GridTile.class);
        assertThat(tiles.stream()
                        .flatMap(OffScreen::tree)
                        .filter(each -> each instanceof JLabel || each instanceof TextBlock)
                        .filter(each -> each instanceof JLabel
                                ? each.getWidth() < each.getPreferredSize().width
                                : each.getHeight() < each.getPreferredSize().height))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024, 728, en", "1366, 768, en", "1024, 768, ar"})
    void aRehearsalSaysSoAllTheTimeAndIsNotCutOff(int width, int height, String language) {
        open(Locale.forLanguageTag(language));
        assertThat(screen.find(Chip.class, "rehearsal").isVisible()).isFalse();

        leading.rehearsal = true;
        for (int position = 0; position < 40; position += 7) {
            model.jump(position);
            desk.whole(Pane.SCENES, width, height);
            var sign = screen.find(Chip.class, "rehearsal");
            assertThat(sign.isVisible()).isTrue();
            assertThat(sign.getText()).isEqualTo("Rehearsal: nothing is kept");
        }
    }
}
