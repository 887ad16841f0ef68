package kintsugi;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import kintsugi.home.SheetNotPrinted;
import kintsugi.print.printer.NoPrinters;
import kintsugi.print.printer.UsualPrinter;
import kintsugi.words.Words;
import org.junit.jupiter.api.Test;

class SheetPrinterTest {
    @Test
    void aMachineWithoutPrintersSaysSo() {
        var printer = new SheetPrinter(Words.of(Locale.ENGLISH), UsualPrinter.of(NoPrinters::new));

        assertThatThrownBy(() -> printer.print(List.of("7K2M")))
                .isInstanceOf(SheetNotPrinted.class)
                .hasMessage("there is no printer");
    }
}
