package kintsugi.print.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import kintsugi.pdf.Dress;
import kintsugi.pdf.Palette;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.PdfDocument;
import kintsugi.pdf.PdfInfo;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.font.Faces;
import kintsugi.pdf.write.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class UsualPrinterTest {
    private static final byte[] PAPER = paper();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void everyPageGoesThroughJavasPrintingOnPaperOfItsSize() {
        new UsualPrinter(this::inMemory, Optional.empty()).print(PAPER, PaperSize.A4, "Paper");

        String postScript = printed.toString(StandardCharsets.ISO_8859_1);
        assertThat(postScript).startsWith("%!PS").containsPattern("/PageSize \\[59[56](\\.\\d+)? 84[12]");
        assertThat(postScript.split("\nshowpage|\\bEP\\b|%%Page: ", -1)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aMachineWithoutPrintersSaysSo() {
        var printer = new UsualPrinter(NoPrinters::new, Optional.empty());
        assertThat(kind(() -> printer.print(PAPER, PaperSize.A4, "Paper"))).isEqualTo(NotPrinted.Kind.NO_PRINTER);
    }

    @Test
    void aPrinterThatDoesNotTakeItSaysSo() {
        var printer = new UsualPrinter(Refusing::new, Optional.empty());
        assertThat(kind(() -> printer.print(PAPER, PaperSize.A4, "Paper"))).isEqualTo(NotPrinted.Kind.REFUSED);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void thePipeTakesTheSameBytesUnderANeutralNameAndNoFileIsMade() throws IOException {
        Path lp = script("printf '%s\\n' \"$@\" > " + folder.resolve("asked") + "; cat > " + folder.resolve("taken"));
        var printer = new UsualPrinter(this::inMemory, Optional.of(new LinePrinter(lp.toString())));

        printer.print(PAPER, PaperSize.LETTER, "Paper");
        assertThat(Files.readAllBytes(folder.resolve("taken"))).isEqualTo(PAPER);
        assertThat(Files.readAllLines(folder.resolve("asked")))
                .containsSubsequence("-d", inMemory().getPrintService().getName(), "-t", "Paper", "-o", "media=Letter");

        printer.print((graphics, format, page) -> page == 0 ? 0 : 1, "Sheet");
        assertThat(Files.readString(folder.resolve("taken"), StandardCharsets.ISO_8859_1))
                .startsWith("%!PS");
        assertThat(printed.size()).as("printed by the pipe only").isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeThatBreaksOrIsNotThereIsARefusal() throws IOException {
        for (String lp : List.of(
                script("cat > /dev/null; exit 1").toString(),
                folder.resolve("none").toString())) {
            var printer = new UsualPrinter(this::inMemory, Optional.of(new LinePrinter(lp)));
            assertThat(kind(() -> printer.print(PAPER, PaperSize.A4, "Paper"))).isEqualTo(NotPrinted.Kind.REFUSED);
        }
    }

    private Path script(String does) throws IOException {
        Path file = Files.createTempFile(folder, "lp", "");
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file;
    }

    private PrinterJob inMemory() {
        return onto(stream());
    }

    private StreamPrintService stream() {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(printed);
    }

    private static PrinterJob onto(StreamPrintService service) {
        try {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            return job;
        } catch (PrinterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NotPrinted.Kind kind(Runnable printing) {
        return catchThrowableOfType(NotPrinted.class, printing::run).kind();
    }

    private static byte[] paper() {
        var info = new PdfInfo("My plan", "en", false, Instant.parse("2026-03-05T00:00:00Z"), "PDF");
        PdfDocument document = PdfDocument.of(PaperSize.A4, info, new Palette(0, 0, 0, 0, 0, 0, 0))
                .with(Dress.PLAIN, List.of(Paragraph.of("heron 7")))
                .with(Dress.PLAIN, List.of(Paragraph.of("what helps")));
        return new PdfWriter(new Faces()).write(document);
    }

    /** A printer that is there and out of order. */
    private final class Refusing extends NoPrinters {
        @Override
        public StreamPrintService getPrintService() {
            return stream();
        }

        @Override
        public void print() {
            throw new IllegalStateException("asked without wishes");
        }

        @Override
        public void print(javax.print.attribute.PrintRequestAttributeSet wishes) throws PrinterException {
            throw new PrinterException("out of order");
        }
    }
}
