package kintsugi.print.printer;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterJob;

/** What Java offers where the system knows no printer: it has no print service. */
public class NoPrinters extends PrinterJob {
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
