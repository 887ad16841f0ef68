package kintsugi.print.printer;

import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.PrintablePages;

/** The printer that the system uses where nobody chose one. Blocks; not for the event thread. Writes no file. */
public final class UsualPrinter {
    private static final String POSTSCRIPT = "application/postscript";

    private final Supplier<PrinterJob> jobs;
    private final Optional<LinePrinter> pipe;

    UsualPrinter(Supplier<PrinterJob> jobs, Optional<LinePrinter> pipe) {
        this.jobs = jobs;
        this.pipe = pipe;
    }

    /**
     * That of this machine. Elsewhere than on Windows, Java would write each paper to a temporary file that anybody who
     * gets at the disk could read, so it goes to {@code lp} instead.
     */
    public static UsualPrinter ofThisMachine() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return new UsualPrinter(
                PrinterJob::getPrinterJob, windows ? Optional.empty() : Optional.of(new LinePrinter("lp")));
    }

    /** One whose jobs come from here, printing as Java does: for a system that is told from outside. */
    public static UsualPrinter of(Supplier<PrinterJob> jobs) {
        return new UsualPrinter(jobs, Optional.empty());
    }

    /**
     * Prints a file of ours on paper of its size.
     *
     * @param name what lists of waiting papers show; keep it neutral
     * @throws NotPrinted if there is no printer, or it does not take it
     */
    public void print(byte[] pdf, PaperSize paper, String name) {
        PrinterJob job = job();
        if (pipe.isPresent()) {
            String media = paper == PaperSize.A4 ? "media=A4" : "media=Letter";
            pipe.get().print(job.getPrintService().getName(), name, List.of(media), pdf);
            return;
        }
        try (PrintablePages pages = new PrintablePages(pdf)) {
            job.setJobName(name);
            job.setPageable(pages);
            var wishes = new HashPrintRequestAttributeSet(
                    paper == PaperSize.A4 ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER);
            job.print(wishes);
        } catch (PrinterException refused) {
            throw new NotPrinted(NotPrinted.Kind.REFUSED, refused);
        }
    }

    /** Prints one sheet on whatever paper is in the printer; the rest as above. */
    public void print(Printable sheet, String name) {
        PrinterJob job = job();
        try {
            if (pipe.isPresent()) {
                pipe.get().print(job.getPrintService().getName(), name, List.of(), postScript(sheet));
            } else {
                job.setJobName(name);
                job.setPrintable(sheet);
                job.print();
            }
        } catch (PrinterException refused) {
            throw new NotPrinted(NotPrinted.Kind.REFUSED, refused);
        }
    }

    private PrinterJob job() {
        PrinterJob job = jobs.get();
        if (job.getPrintService() == null) {
            throw new NotPrinted(NotPrinted.Kind.NO_PRINTER);
        }
        return job;
    }

    /** In memory only. */
    private static byte[] postScript(Printable sheet) throws PrinterException {
        var bytes = new ByteArrayOutputStream();
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, POSTSCRIPT)[0]
                        .getPrintService(bytes));
        job.setPageable(one(sheet, job.defaultPage()));
        job.print();
        return bytes.toByteArray();
    }

    private static Pageable one(Printable sheet, PageFormat format) {
        var book = new Book();
        book.append(sheet, format);
        return book;
    }
}
