package kintsugi.attack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * One way to guess that two marks of one workshop are by the same hand.
 *
 * @param likeness how much speaks for it
 */
record Clue(String name, Likeness likeness) {
    static final Clue IDS_BEGIN_ALIKE =
            new Clue("IDS_BEGIN_ALIKE", (one, other, all) -> Long.numberOfLeadingZeros(one.id() ^ other.id()));
    static final List<Clue> ALL = List.of(
            IDS_BEGIN_ALIKE,
            new Clue("IDS_NEAR", (one, other, all) -> -distance(one.id(), other.id())),
            new Clue("IDS_END_ALIKE", (one, other, all) -> Long.numberOfTrailingZeros(one.id() ^ other.id())),
            new Clue("SAME_RANK_BY_ID", (one, other, all) -> -all.apart(one, other, Mark::id)),
            new Clue("SAME_RANK_BY_ROW", (one, other, all) -> -all.apart(one, other, Mark::row)),
            new Clue("SAME_RANK_IN_FILE", (one, other, all) -> -all.apart(one, other, Mark::first)),
            new Clue("SAME_RANK_AT_LAST", (one, other, all) -> -all.apart(one, other, Mark::last)),
            new Clue("BODIES_NEAR", (one, other, all) -> -Mark.distance(one.bodyAt(), other.bodyAt())),
            new Clue("NAMED_NEAR", (one, other, all) -> -Mark.distance(one.idAt(), other.idAt())),
            new Clue("PAGES_SHARED", (one, other, all) -> shared(one.pages(), other.pages())),
            new Clue("WRITTEN_TOGETHER", (one, other, all) -> shared(one.chunks(), other.chunks())),
            new Clue("WRITTEN_SOON", (one, other, all) -> -Mark.distance(one.chunks(), other.chunks())),
            new Clue("SIZES_NEAR", (one, other, all) -> -Math.abs(one.size() - other.size())),
            new Clue(
                    "COPIES_ALIKE",
                    (one, other, all) -> -Math.abs(
                            one.idAt().length + one.bodyAt().length - other.idAt().length - other.bodyAt().length)),
            new Clue("COLUMNS_ALIKE", (one, other, all) -> all.rarity(one, other)));

    /** How much speaks for one hand; more is more. */
    interface Likeness {
        double of(Mark one, Mark other, Group all);
    }

    double of(Mark one, Mark other, Group all) {
        return likeness.of(one, other, all);
    }

    private static double distance(long here, long there) {
        // To the last digit, where the numbers are near enough for it to matter.
        return (here < 0) == (there < 0) ? Math.abs(here - there) : Math.abs((double) here - (double) there);
    }

    private static int shared(Set<Integer> here, Set<Integer> there) {
        Set<Integer> both = new HashSet<>(here);
        both.retainAll(there);
        return both.size();
    }

    /** What is known of all marks of a workshop together. */
    static final class Group {
        private final Map<String, List<Mark>> groups;
        private final Map<String, Integer> columns = new HashMap<>();

        Group(Map<String, List<Mark>> groups) {
            this.groups = groups;
            groups.values()
                    .forEach(marks -> marks.forEach(
                            mark -> mark.columns().forEach(column -> columns.merge(column, 1, Integer::sum))));
        }

        /** How far apart their places are, each among its own prompt's, from 0 to 1. */
        double apart(Mark one, Mark other, ToLongFunction<Mark> by) {
            return Math.abs(rank(one, by) - rank(other, by));
        }

        private double rank(Mark mark, ToLongFunction<Mark> by) {
            List<Mark> own = groups.getOrDefault(mark.group(), List.of());
            long before = own.stream()
                    .filter(one -> by.applyAsLong(one) < by.applyAsLong(mark))
                    .count();
            return own.size() < 2 ? 0 : before / (own.size() - 1.0);
        }

        /** What both say of themselves, the rarer the better. */
        double rarity(Mark one, Mark other) {
            int total = groups.values().stream().mapToInt(List::size).sum();
            return one.columns().stream()
                    .filter(other.columns()::contains)
                    .mapToDouble(column -> Math.log((double) total / columns.getOrDefault(column, 1)))
                    .sum();
        }
    }
}
