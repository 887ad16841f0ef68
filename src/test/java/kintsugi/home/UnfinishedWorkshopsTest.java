package kintsugi.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import kintsugi.figure.Light;
import kintsugi.look.Look;
import kintsugi.look.TextBlock;
import kintsugi.support.AccessibleNames;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import kintsugi.workshop.ListedWorkshop;
import kintsugi.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class UnfinishedWorkshopsTest {
    private final Facilitator facilitator = new Facilitator();
    private HomePanel panel;
    private OffScreen screen;

    @BeforeEach
    void open() {
        Look.install(Light.PAPER);
        panel = new HomePanel(facilitator.model, Words.of(Locale.ENGLISH), ZoneOffset.UTC);
        screen = OffScreen.of(panel, 1366, 768);
    }

    private void list(ListedWorkshop... workshops) {
        facilitator.workshops = List.of(workshops);
        facilitator.model.comeBack();
        screen.settle(1366, 768);
    }

    @Test
    void everyOneIsListedTheNewestFirstAndToldFromTheOthers() {
        list(Facilitator.LAST, Facilitator.EARLIER);

        assertThat(screen.all(JLabel.class).stream().map(JLabel::getText).filter(text -> text.startsWith("Began")))
                .containsExactly(
                        "Began on Tuesday 3 November, 18:00. 11 notebooks sealed.",
                        "Began on Tuesday 27 October, 18:30. 9 notebooks sealed.");
        assertThat(AccessibleNames.missingIn(panel)).isEmpty();
    }

    @Test
    void theOlderOneCanBeContinued() {
        list(Facilitator.LAST, Facilitator.EARLIER);
        screen.click(screen.find(JButton.class, "go-on/4"));

        assertThat(facilitator.model.state().page()).isEqualTo(new HomePage.Resume(Facilitator.EARLIER));
    }

    @Test
    void theOlderOneCanBeForgottenAndTheNewerStays() {
        list(Facilitator.LAST, Facilitator.EARLIER);
        screen.click(screen.find(JButton.class, "forget/4"));
        screen.settle(1366, 768);
        screen.type(screen.find(JTextField.class, "forget-word/4"), "forget");
        screen.click(screen.find(JButton.class, "forget-yes/4"));
        screen.settle(1366, 768);

        assertThat(facilitator.asked).contains("forget 4").doesNotContain("forget 7");
        assertThat(screen.all(WorkshopCard.class)).hasSize(1);
        assertThat(screen.find(JButton.class, "go-on").isEnabled()).isTrue();
        assertThat(screen.all(TextBlock.class))
                .extracting(TextBlock::text)
                .contains(
                        "\u201CRebuilding trust with your partner\u201D, begun on Tuesday 27 October, 18:30, is forgotten.");
    }

    @Test
    void enterForgetsOnceTheWordIsThere() {
        list(Facilitator.LAST);
        screen.click(screen.find(JButton.class, "forget"));
        screen.settle(1366, 768);
        var field = screen.find(JTextField.class, "forget-word");
        screen.type(field, "forge");
        screen.press(field, KeyEvent.VK_ENTER);
        assertThat(facilitator.asked).doesNotContain("forget 7");

        screen.type(field, "t");
        screen.press(field, KeyEvent.VK_ENTER);

        assertThat(facilitator.asked).contains("forget 7");
    }

    @Test
    void manyOfThemScroll() {
        list(IntStream.range(0, 9).mapToObj(UnfinishedWorkshopsTest::numbered).toArray(ListedWorkshop[]::new));

        assertThat(screen.all(WorkshopCard.class)).hasSize(9);
        assertThat(screen.all(JScrollPane.class).get(0).getVerticalScrollBar().isVisible())
                .isTrue();
    }

    private static ListedWorkshop numbered(int number) {
        var last = Facilitator.LAST;
        return new ListedWorkshop(
                new WorkshopId(number),
                last.title(),
                last.began().minusSeconds(number),
                last.forgetOn(),
                last.people(),
                last.codes(),
                last.phase());
    }
}
