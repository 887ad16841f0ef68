package kintsugi;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterJob;
import java.util.List;
import java.util.Locale;
import kintsugi.home.SheetNotPrinted;
import kintsugi.words.Words;
import org.junit.jupiter.api.Test;

class SheetPrinterTest {
    @Test
    void aMachineWithoutPrintersSaysSo() {
        var printer = new SheetPrinter(Words.of(Locale.ENGLISH), NoPrinters::new);

        assertThatThrownBy(() -> printer.print(List.of("7K2M")))
                .isInstanceOf(SheetNotPrinted.class)
                .hasMessage("there is no printer");
    }

    /** What Java offers where the system knows no printer: it has no print service. */
    private static final class NoPrinters extends PrinterJob {
        private String name = "";

        @Override
        public void setPrintable(Printable painter) {}

        @Override
        public void setPrintable(Printable painter, PageFormat format) {}

        @Override
        public void setPageable(Pageable document) {}

        @Override
        public boolean printDialog() {
            return false;
        }

        @Override
        public PageFormat pageDialog(PageFormat page) {
            return page;
        }

        @Override
        public PageFormat defaultPage(PageFormat page) {
            return page;
        }

        @Override
        public PageFormat validatePage(PageFormat page) {
            return page;
        }

        @Override
        public void print() {
            throw new AssertionError("nothing to print on");
        }

        @Override
        public void setCopies(int copies) {}

        @Override
        public int getCopies() {
            return 1;
        }

        @Override
        public String getUserName() {
            return "";
        }

        @Override
        public void setJobName(String jobName) {
            name = jobName;
        }

        @Override
        public String getJobName() {
            return name;
        }

        @Override
        public void cancel() {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
