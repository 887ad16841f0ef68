package kintsugi.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers what is wrong with one file; after many findings it says only that there are more. */
final class Findings {
    private static final int MOST = 100;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    /** Adds a problem; line 0 means the whole file. */
    void add(int line, String key, Object... arguments) {
        if (found.size() < MOST) {
            found.add(new Problem(
                    file,
                    line,
                    key,
                    Arrays.stream(arguments).map(Findings::shown).toList()));
        } else if (found.size() == MOST) {
            found.add(new Problem(file, line, "many-more", List.of()));
        }
    }

    String file() {
        return file;
    }

    List<Problem> found() {
        return List.copyOf(found);
    }

    /** A quotation of the guide is kept short enough for one line of a terminal. */
    private static String shown(Object argument) {
        String text = argument.toString().strip();
        int end = Math.min(text.length(), 60);
        return text.length() <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, end)) - 1) + "…";
    }
}
