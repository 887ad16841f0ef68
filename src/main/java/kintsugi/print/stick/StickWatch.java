package kintsugi.print.stick;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which sticks were plugged in since somebody sat down: whatever was there before is not theirs. One for each
 * person's time, for one thread.
 */
public final class StickWatch {
    private final Sticks sticks;
    private final Set<String> before;

    /** Takes the first look. */
    public StickWatch(Sticks sticks) {
        this.sticks = sticks;
        before = new HashSet<>(ids(sticks.now()));
    }

    /** The sticks that came since the first look, and are still there. One that was pulled out and put back has come. */
    public List<Stick> arrived() {
        List<Stick> now = sticks.now();
        before.retainAll(ids(now));
        return now.stream().filter(stick -> !before.contains(stick.id())).toList();
    }

    private static Set<String> ids(List<Stick> sticks) {
        return sticks.stream().map(Stick::id).collect(Collectors.toSet());
    }
}
