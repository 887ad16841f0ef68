package kintsugi;

import java.io.PrintWriter;
import java.time.Clock;
import kintsugi.words.Words;
import kintsugi.workshop.Archive;
import kintsugi.workshop.Receipt;
import kintsugi.workshop.Workshops;

/** What a command forgets before it does anything else with the data. */
record Overdue(Archive archive, Clock clock, Words words) {
    /** Forgets it, and says so. Blocks. */
    void forget(PrintWriter out) {
        for (Receipt receipt : new Workshops(archive, ArchiveAccess.place(clock))
                .forgetOverdue()
                .join()) {
            out.println(words.text("cli.forgotten", receipt.title(), receipt.codes(), receipt.shared()));
        }
        out.flush();
    }
}
