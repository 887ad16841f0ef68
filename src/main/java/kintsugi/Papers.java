package kintsugi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kintsugi.guide.Guide;
import kintsugi.pdf.PaperSize;
import kintsugi.print.Press;
import kintsugi.print.SummaryCsv;
import kintsugi.print.SummaryPrinter;
import kintsugi.print.WorksheetPrinter;
import kintsugi.settings.Paper;
import kintsugi.workshop.Summary;

/** The facilitator's papers, each under a name that isn't taken. Blocks. */
final class Papers {
    private final Path folder;
    private final Press press;
    private final boolean ofRehearsals;

    Papers(Path folder, Press press) {
        this(folder, press, false);
    }

    private Papers(Path folder, Press press, boolean ofRehearsals) {
        this.folder = folder;
        this.press = press;
        this.ofRehearsals = ofRehearsals;
    }

    /** The same press, with a folder for what was only practised: nobody takes invented counts for real ones. */
    Papers ofRehearsals() {
        return new Papers(folder.resolve("rehearsals"), press, true);
    }

    /** Whether these are the papers of evenings that were only practised. */
    boolean areOfRehearsals() {
        return ofRehearsals;
    }

    /** The sheets for these steps, by id. */
    Path worksheets(Guide guide, List<String> steps, Paper paper, LocalDate day) {
        return write("worksheets-" + day, ".pdf", new WorksheetPrinter(press).print(guide, steps, size(paper), day));
    }

    List<Path> summary(Summary summary, int circle, Paper paper, Locale language) {
        String name = (ofRehearsals ? "rehearsal-summary-" : "summary-") + summary.date();
        SummaryPrinter printer = ofRehearsals ? SummaryPrinter.ofRehearsals(press) : new SummaryPrinter(press);
        return List.of(
                write(name, ".pdf", printer.print(summary, circle, size(paper), language)),
                write(name, ".csv", SummaryCsv.of(summary, circle)));
    }

    private Path write(String name, String ending, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name + ending);
            for (int i = 2; Files.exists(file); i++) {
                file = folder.resolve(name + "-" + i + ending);
            }
            return NewFile.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PaperSize size(Paper paper) {
        return paper == Paper.A4 ? PaperSize.A4 : PaperSize.LETTER;
    }
}
