package kintsugi.home;

import java.util.List;
import java.util.Locale;
import kintsugi.workshop.ArchiveProblem;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for the facilitator.
 *
 * @param key of its words
 * @param arguments for them
 * @param grave whether something did not work
 */
public record Note(String key, List<String> arguments, boolean grave) {
    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note good(String key, String... arguments) {
        return new Note(key, List.of(arguments), false);
    }

    static Note bad(String key, String... arguments) {
        return new Note(key, List.of(arguments), true);
    }

    /** What did not work, as far as it is known. */
    static Note of(Throwable failure) {
        for (@Nullable Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof ArchiveProblem problem) {
                return bad("store.problem." + problem.kind().name().toLowerCase(Locale.ROOT));
            } else if (one instanceof SheetNotPrinted problem) {
                return bad(problem.key());
            }
        }
        return bad("home.failed");
    }
}
