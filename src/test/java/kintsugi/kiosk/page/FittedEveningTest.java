package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import kintsugi.figure.Light;
import kintsugi.guide.Guide;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.look.Look;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.workshop.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An evening with one of three steps looks, at the kiosk, as if the guide had no other. */
@ExtendWith(OnEventThread.class)
class FittedEveningTest {
    private static final Guide WHOLE = SampleGuide.guide();
    private static final Set<String> LEFT = Set.of(Guide.OPENING, "boundaries", Guide.CLOSING);

    private static Rig rig(Guide guide, List<String> tonight) {
        Rig rig = new Rig();
        Offer usual = rig.seat().current();
        rig.seat()
                .offers(new Offer(
                        guide,
                        usual.circle(),
                        usual.placesLeft(),
                        usual.open(),
                        usual.round(),
                        usual.late(),
                        tonight,
                        List.of("boundaries"),
                        usual.step(),
                        usual.help(),
                        false));
        return rig;
    }

    private static Guide onlyOneStep() {
        return new Guide(
                WHOLE.id(),
                WHOLE.title(),
                WHOLE.subtitle(),
                WHOLE.language(),
                WHOLE.minutes(),
                WHOLE.sources(),
                WHOLE.beforeYouInvite(),
                WHOLE.beforeYouStart(),
                WHOLE.checkIn(),
                WHOLE.plans(),
                WHOLE.lastWord(),
                WHOLE.calm(),
                WHOLE.help(),
                WHOLE.steps().stream().filter(step -> LEFT.contains(step.id())).toList());
    }

    private static int[] painted(Rig rig, String page) {
        KioskPanel panel = new KioskPanel(rig.model());
        Gallery.pages().getOrDefault(page, unused -> {}).accept(rig);
        assertThat(rig.failures()).isEmpty();
        BufferedImage image = OffScreen.of(panel, 1024, 768).paint();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"06-prompt", "08-share-preview", "10-notebook"})
    void everyPageCountsTheStepsOfTheEvening(String page) {
        Look.install(Light.PAPER);
        int[] fitted = painted(rig(WHOLE, List.of("boundaries")), page);

        assertThat(fitted).isEqualTo(painted(rig(onlyOneStep(), List.of("boundaries")), page));
    }

    @Test
    void theBarSaysWhichStepOfHowMany() {
        Look.install(Light.PAPER);
        Rig rig = rig(WHOLE, List.of("space", "boundaries"));
        KioskPanel panel = new KioskPanel(rig.model());
        Gallery.pages().getOrDefault("06-prompt", unused -> {}).accept(rig);

        assertThat(OffScreen.of(panel, 1024, 768).all(BarTitle.class))
                .extracting(title -> title.getAccessibleContext().getAccessibleName())
                .singleElement()
                .asString()
                .contains("step 2 of 2");
    }
}
