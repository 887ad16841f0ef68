package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import javax.swing.JButton;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideNews;
import kintsugi.guide.GuideReader;
import kintsugi.guide.Problem;
import kintsugi.guide.ShippedGuides;
import kintsugi.settings.Command;
import kintsugi.settings.Stroke;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guide's files are changed while the presenter's window is open. */
@ExtendWith(OnEventThread.class)
class RewordedTest {
    private Desk desk;
    private PresenterModel model;

    @BeforeEach
    void walkToASlideWithNotes() {
        desk = new Desk();
        model = desk.model;
        while (!desk.leading.scene().equals("open-communication/slide-1")) {
            model.run(Command.NEXT);
        }
    }

    /** The shipped guide, with this in another wording of its first step. */
    static GuideNews edited(String from, String to) {
        var files = new TreeMap<>(ShippedGuides.all().get(0).files());
        files.computeIfPresent(
                "01-open-communication.md",
                (name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace(from, to)
                        .getBytes(StandardCharsets.UTF_8));
        var all = new GuideFiles("rebuilding-trust", files);
        return new GuideNews.Reworded(all, GuideReader.read(all).guide().orElseThrow());
    }

    private WordingBanner banner() {
        return desk.screen.find(WordingBanner.class, "wording");
    }

    @Test
    void notesAndScenesAreSeenInTheirNewWordsAtOnceAndTheRoomKeepsTheOldOnesUntilAKeyTakesThem() {
        assertThat(banner().isVisible()).isFalse();
        var seen = model.state().room().view();

        desk.leading.files.become(edited("the slow way", "the calm way"));
        desk.screen.settle(1024, 728);

        assertThat(model.state().room().view()).isEqualTo(seen);
        assertThat(model.state().lookedAt().scene()).isNotEqualTo(seen.scene());
        assertThat(desk.said()).contains("one scene reads otherwise", "Here, in new words");
        desk.whole(Pane.SCENES, 1024, 728);

        desk.leading.files.become(edited("Show it once", "Show it twice"));
        assertThat(desk.said()).contains("Show it twice", "your notes are the new ones");

        model.press(Stroke.U, true);
        assertThat(desk.leading.files.taken).isEqualTo(1);
        assertThat(banner().isVisible()).isFalse();
    }

    @Test
    void whatCantBeUsedIsToldWithItsLineAndCanBeLeft() {
        var problem = new Problem("rebuilding-trust/01-open-communication.md", 14, "live-options", List.of("a | b"));
        desk.leading.files.become(new GuideNews.Refused(List.of(problem, problem, problem)));
        desk.screen.settle(1024, 728);

        assertThat(desk.said()).contains("rebuilding-trust/01-open-communication.md:14: People choose", "And 2 more");
        assertThat(desk.screen.find(JButton.class, "reword").isVisible()).isFalse();
        desk.whole(Pane.SCENES, 1024, 728);

        desk.screen.click(desk.screen.find(JButton.class, "keep-words"));
        assertThat(banner().isVisible()).isFalse();
    }
}
