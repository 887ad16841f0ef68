package kintsugi;

import java.io.PrintWriter;
import java.util.Locale;
import kintsugi.rehearsal.Progress;
import kintsugi.words.Words;

/** Says on a console how far a rehearsal is, a line every tenth. */
final class ProgressLines implements Progress {
    private final Words words;
    private final PrintWriter out;

    ProgressLines(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    @Override
    public void at(Part part, int done, int of) {
        boolean tenth = done == of || done * 10 / of != (done - 1) * 10 / of;
        if (done > 0 && tenth) {
            out.println(words.text("cli.progress." + part.name().toLowerCase(Locale.ROOT), done, of));
            out.flush();
        }
    }
}
