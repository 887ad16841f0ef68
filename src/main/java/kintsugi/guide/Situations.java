package kintsugi.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Everybody is asked the same number of prompts, so that the number of pages tells nothing about anybody. */
final class Situations {
    private Situations() {}

    static void check(List<Asked> asked, Findings findings) {
        Map<Situation, Long> counts = new EnumMap<>(Situation.class);
        for (Situation situation : Situation.values()) {
            counts.put(
                    situation,
                    asked.stream().filter(one -> one.prompt().isFor(situation)).count());
        }
        if (Set.copyOf(counts.values()).size() > 1) {
            int line = asked.stream()
                    .filter(one -> one.prompt().isSituational())
                    .findFirst()
                    .map(Asked::line)
                    .orElse(0);
            findings.add(line, "situations-unequal", (Object[]) described(counts));
        }
    }

    private static String[] described(Map<Situation, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + " " + entry.getValue())
                .toArray(String[]::new);
    }
}
