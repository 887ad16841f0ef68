package kintsugi.presenter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.Receipt;

/** How far the end of an evening is. */
public sealed interface Finish {
    /** Not begun. */
    record NotYet() implements Finish {}

    /**
     * Under way.
     *
     * @param closing whether everything is being forgotten, else only this evening ends
     * @param saving whether that is done and the summary is being written
     */
    record Working(boolean closing, boolean saving) implements Finish {}

    /**
     * Over.
     *
     * @param receipt what went; empty when only this evening ended
     * @param files of the summary; empty if it could not be written
     */
    record Done(Optional<Receipt> receipt, List<Path> files) implements Finish {
        public Done {
            files = List.copyOf(files);
        }
    }

    /** It did not work, and why; nothing was forgotten unless confirmed. */
    record Failed(boolean closing, ArchiveProblem.Kind kind) implements Finish {}
}
