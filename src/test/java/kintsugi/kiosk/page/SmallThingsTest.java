package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.FocusEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Collectors;
import kintsugi.figure.Light;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.NotebookPage;
import kintsugi.kiosk.turn.NotebookRow;
import kintsugi.kiosk.turn.Rig;
import kintsugi.look.Look;
import kintsugi.participant.Commitment;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What pages say in rare moments. */
@ExtendWith(OnEventThread.class)
class SmallThingsTest {
    private final Rig rig = new Rig();

    @BeforeEach
    void install() {
        Look.install(Light.PAPER);
    }

    private OffScreen at(String page) {
        KioskPanel panel = new KioskPanel(rig.model());
        Gallery.pages().getOrDefault(page, unused -> {}).accept(rig);
        return OffScreen.of(panel, 1024, 768);
    }

    private static String read(OffScreen screen) {
        return screen.all(Passage.class).stream()
                .filter(Component::isShowing)
                .map(passage -> passage.getAccessibleContext().getAccessibleName())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whyAQuestionThatGoesRoundCanOnlyBeKeptIsSaidWithTheLettersOutToo() {
        OffScreen screen = at("12h-in-a-turn");
        assertThat(read(screen)).contains("This question goes from hand to hand");
        rig.model().letters();
        screen.settle(1024, 768);

        assertThat(read(screen)).contains("This question goes from hand to hand");
    }

    @Test
    void aLineIsRemovedByTwoTapsAndNothingElseOnThePageChangesBetweenThem() {
        OffScreen screen = at("10c-lines");
        Key remove = key(screen, "Remove");
        String before = read(screen);
        remove.doClick(0);

        assertThat(lines()).hasSize(1);
        assertThat(remove.getText()).isEqualTo("Yes, remove it");
        assertThat(read(screen)).isEqualTo(before);
        remove.doClick(0);
        assertThat(lines()).isEmpty();
    }

    @Test
    void whoTurnsToSomethingElseIsAskedAnewAndSoIsTheNextPerson() {
        OffScreen screen = at("10c-lines");
        Key remove = key(screen, "Remove");
        remove.doClick(0);
        for (var listener : remove.getFocusListeners()) {
            listener.focusLost(new FocusEvent(remove, FocusEvent.FOCUS_LOST));
        }
        assertThat(remove.getText()).isEqualTo("Remove");

        remove.doClick(0);
        rig.model().notebook().fold();
        rig.model().notebook().open(new NotebookRow.Lines());
        screen.settle(1024, 768);
        key(screen, "Remove").doClick(0);
        assertThat(lines()).hasSize(1);
    }

    private static Key key(OffScreen screen, String text) {
        return screen.all(Key.class).stream()
                .filter(key -> key.isShowing() && key.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<Commitment> lines() {
        return rig.page(NotebookPage.class).notebook().commitments();
    }

    @Test
    void aPlaceWithoutHelpLinesPromisesNone() {
        String page = read(at("18b-help-none"));

        assertThat(page).contains("Tell the facilitator.", "emergency number").doesNotContain("turn to, tonight");
    }

    @Test
    void theWordsBesideAPreviewHaveTheSameCalmColourWhicheverWayItIs() {
        for (var way : List.of("08-share-preview", "08b-keep-preview", "08c-left-out")) {
            Rig other = new Rig();
            KioskPanel panel = new KioskPanel(other.model());
            Gallery.pages().getOrDefault(way, unused -> {}).accept(other);
            OffScreen screen = OffScreen.of(panel, 1024, 768);
            int rose = Look.colour(Tone.ROSE).getRGB();

            assertThat(screen.paint().getRGB(613 + 64, 0, 283, 700, null, 0, 283))
                    .as(way)
                    .doesNotContain(rose);
        }
    }

    @Test
    void whereOneStandsLeadsToAPageAndSaysSoByItsSign() {
        OffScreen screen = at("10-notebook");
        int[] leading = sign(screen, "row-situation");

        assertThat(leading).isNotEqualTo(sign(screen, "row-check-in"));
        assertThat(sign(screen, "row-check-in")).isEqualTo(sign(screen, "row-boundaries"));
    }

    private static int[] sign(OffScreen screen, String name) {
        var image = new BufferedImage(1024, 100, BufferedImage.TYPE_INT_RGB);
        FoldedRow row = screen.find(FoldedRow.class, name);
        var on = image.createGraphics();
        row.paint(on);
        on.dispose();
        return image.getRGB(row.getWidth() - 40, 10, 30, row.getHeight() - 20, null, 0, 30);
    }
}
