package kintsugi.kiosk.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PinTest {
    private final Rig rig = new Rig();
    private final KioskModel kiosk = rig.model();

    private void enter(String digits) {
        digits.chars().forEach(digit -> kiosk.pin().digit(digit - '0'));
        kiosk.pin().enter();
    }

    @Test
    void theRightDigitsBringTheFacilitatorBack() {
        kiosk.pin().ask();
        enter("271828");

        assertThat(rig.leftByPin()).isEqualTo(1);
        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
    }

    @Test
    void wrongDigitsMakeTheNextTryWaitLongerEachTime() {
        kiosk.pin().ask();
        enter("000000");
        enter("000001");
        assertThat(rig.page(PinPage.class).pause()).isZero();
        enter("000002");
        assertThat(rig.page(PinPage.class).pause()).isEqualTo(2);
        rig.passSeconds(2);
        enter("000003");
        assertThat(rig.page(PinPage.class).pause()).isEqualTo(4);
        assertThat(rig.page(PinPage.class).wrong()).isTrue();
    }

    @Test
    void whatIsTypedDuringTheWaitStaysAndOpensOnlyAfterIt() {
        kiosk.pin().ask();
        enter("000000");
        enter("000001");
        enter("000002");
        enter("271828");
        assertThat(rig.leftByPin()).isZero();
        assertThat(rig.page(PinPage.class).typed()).isEqualTo(6);
        assertThat(rig.page(PinPage.class).pause()).isEqualTo(2);

        rig.passSeconds(2);
        assertThat(rig.page(PinPage.class).typed()).isEqualTo(6);
        kiosk.pin().enter();
        assertThat(rig.leftByPin()).isEqualTo(1);
    }

    @Test
    void goingBackToTheCoverDoesNotShortenTheWait() {
        kiosk.pin().ask();
        for (int i = 0; i < 5; i++) {
            enter("000000");
            kiosk.touched();
            rig.passSeconds(60);
        }
        kiosk.pin().ask();
        enter("000000");
        int pause = rig.page(PinPage.class).pause();
        kiosk.leave();
        kiosk.pin().ask();

        assertThat(pause).isGreaterThan(8);
        assertThat(rig.page(PinPage.class).pause()).isEqualTo(pause);
    }

    @Test
    void settingTheComputersClockNeitherShortensNorStretchesTheWait() {
        kiosk.pin().ask();
        enter("000000");
        enter("000001");
        enter("000002");
        rig.passUnseen(Duration.ofDays(400));
        rig.passSeconds(1);
        kiosk.pin().ask();
        assertThat(rig.page(PinPage.class).pause()).isEqualTo(1);
        rig.passUnseen(Duration.ofDays(-800));
        rig.passSeconds(1);
        assertThat(rig.page(PinPage.class).pause()).isZero();
    }

    @Test
    void theWayOutOpensFromTheCoverOnly() {
        kiosk.sitDown();
        kiosk.pin().ask();

        assertThat(rig.page()).isInstanceOf(Page.Welcome.class);
    }

    @Test
    void digitsThatSomebodyLeftStandingAreGoneAfterAnAbsence() {
        rig.model().pin().ask();
        "27182".chars().forEach(digit -> rig.model().pin().digit(digit - '0'));
        rig.passSeconds(121);
        rig.model().stillHere();
        assertThat(rig.page(PinPage.class).typed()).isZero();
        rig.model().pin().digit(8);
        rig.model().pin().enter();

        assertThat(rig.leftByPin()).isZero();
        assertThat(rig.page(PinPage.class).typed()).isEqualTo(1);
    }
}
