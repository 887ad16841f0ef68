package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.CompletionException;
import kintsugi.pdf.PaperSize;
import kintsugi.print.printer.NoPrinters;
import kintsugi.print.printer.NotPrinted;
import kintsugi.print.printer.UsualPrinter;
import kintsugi.settings.Stroke;
import kintsugi.workshop.PictureMark;
import kintsugi.workshop.TrayEntry;
import org.junit.jupiter.api.Test;

class TrayModelTest {
    private final Leading leading = new Leading();
    private final PresenterModel model = leading.model;

    private TrayState tray() {
        return model.state().tray();
    }

    @Test
    void oneIsPrintedLookedAtAndTakenOut() {
        PictureMark mark = leading.handOver();
        model.press(Stroke.L, true);
        assertThat(model.state().pane()).isEqualTo(Pane.TRAY);
        assertThat(tray().waiting()).isOne();

        model.tray().print(mark);
        assertThat(tray().printing()).contains(mark);
        leading.press.takes();
        assertThat(tray().printing()).isEmpty();
        assertThat(tray().entries()).containsExactly(new TrayEntry(mark, true));

        model.tray().print(mark);
        leading.press.takes();
        assertThat(leading.press.sent).hasSize(2);
        model.tray().takeOut(mark);
        assertThat(tray().entries()).isEmpty();
    }

    @Test
    void allAreSentOneAfterTheOtherAndCanBeStopped() {
        for (int i = 0; i < 4; i++) {
            leading.handOver();
        }
        model.tray().printAll(tray().entries());
        assertThat(leading.press.sent).hasSize(1);
        assertThat(tray().after()).isEqualTo(3);
        leading.press.takes();
        assertThat(leading.press.sent).hasSize(2);

        model.tray().stop();
        leading.press.takes();
        assertThat(leading.press.sent).hasSize(2);
        assertThat(tray().waiting()).isEqualTo(2);
    }

    @Test
    void whatNoPrinterTakesStaysAndTheFacilitatorReadsWhy() {
        PictureMark mark = leading.handOver();
        leading.handOver();
        Throwable none =
                catchThrowable(() -> UsualPrinter.of(NoPrinters::new).print(new byte[0], PaperSize.A4, "Paper"));
        model.tray().printAll(tray().entries());
        leading.press.refuses(new CompletionException(none));

        assertThat(tray().trouble()).contains(NotPrinted.Kind.NO_PRINTER);
        assertThat(tray().waiting()).isEqualTo(2);
        assertThat(leading.press.sent).as("the rest waits too").hasSize(1);
        model.tray().print(mark);
        assertThat(tray().trouble()).isEmpty();
    }

    @Test
    void whatGoesToThePrinterHasNoFirstNameAndWhatTheScreenIsToldHasNoPages() {
        PictureMark mark = leading.handOver();
        model.tray().print(mark);

        assertThat(leading.press.sent)
                .allSatisfy(paper -> assertThat(paper.plan().firstName()).isEmpty());
        assertThat(tray().entries()).isEqualTo(List.of(new TrayEntry(mark, false)));
    }
}
