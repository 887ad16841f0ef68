package kintsugi.guide;

import java.util.List;
import java.util.stream.IntStream;

/** Shares out the minutes of a part over its scenes. */
final class Shares {
    private Shares() {}

    /** Seconds for each scene, as even as whole seconds allow; together exactly the minutes. */
    static List<Integer> of(int minutes, int scenes) {
        return ofSeconds(minutes * 60, scenes);
    }

    /** Seconds for each scene, as even as whole seconds allow; together exactly the seconds. */
    static List<Integer> ofSeconds(int seconds, int scenes) {
        return IntStream.range(0, scenes)
                .map(i -> seconds / scenes + (i < seconds % scenes ? 1 : 0))
                .boxed()
                .toList();
    }
}
