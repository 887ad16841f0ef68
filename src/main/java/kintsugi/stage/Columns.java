package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Shares things out between two columns so that these are about equally high, as many as fit on each page. */
final class Columns<T> {
    private static final int MOST = 12;

    /** A page: two columns, or one and an empty one. */
    record Pair<T>(List<T> first, List<T> second) {}

    private final ToDoubleFunction<T> height;
    private final double gap;
    private final double room;
    private final int columns;

    /**
     * Shares out things of these heights.
     *
     * @param gap between two of a column
     * @param room how high a column may be
     * @param columns one or two
     */
    Columns(ToDoubleFunction<T> height, double gap, double room, int columns) {
        this.height = height;
        this.gap = gap;
        this.room = room;
        this.columns = columns;
    }

    /** All pages; things keep their order from page to page and within a column. */
    List<Pair<T>> pages(List<T> things) {
        var pages = new ArrayList<Pair<T>>();
        int from = 0;
        while (from < things.size()) {
            var page = best(things.subList(from, from + 1));
            int taken = 1;
            for (int count = 2; from + count <= Math.min(things.size(), from + MOST); count++) {
                var next = best(things.subList(from, from + count));
                if (highest(next) > room) {
                    break;
                }
                page = next;
                taken = count;
            }
            pages.add(page);
            from += taken;
        }
        return pages;
    }

    /** The same on as many pages, the last two about as full as each other. */
    List<Pair<T>> even(List<T> things) {
        var pages = new ArrayList<>(pages(things));
        if (pages.size() > 1) {
            var last = pages.remove(pages.size() - 1);
            var before = pages.remove(pages.size() - 1);
            int from = pages.stream().mapToInt(Columns::count).sum();
            var both = things.subList(from, things.size());
            int count = count(before);
            while (count > 1
                    && count > count(last)
                    && highest(best(both.subList(count - 1, both.size())))
                            < highest(best(both.subList(0, count - 1)))) {
                count--;
            }
            pages.add(best(both.subList(0, count)));
            pages.add(best(both.subList(count, both.size())));
        }
        return pages;
    }

    private static int count(Pair<?> page) {
        return page.first().size() + page.second().size();
    }

    /** The split with the least difference; the first thing always begins the first column. */
    private Pair<T> best(List<T> things) {
        if (columns == 1) {
            return new Pair<>(List.copyOf(things), List.of());
        }
        var best = split(things, 0);
        for (int bits = 1; bits < 1 << (things.size() - 1); bits++) {
            var next = split(things, bits << 1);
            if (difference(next) < difference(best) - 0.5) {
                best = next;
            }
        }
        return best;
    }

    private Pair<T> split(List<T> things, int second) {
        var places = IntStream.range(0, things.size()).boxed().toList();
        return new Pair<>(
                places.stream()
                        .filter(i -> ((second >> i) & 1) == 0)
                        .map(things::get)
                        .toList(),
                places.stream()
                        .filter(i -> ((second >> i) & 1) == 1)
                        .map(things::get)
                        .toList());
    }

    private double difference(Pair<T> pair) {
        return Math.abs(sum(pair.first()) - sum(pair.second()));
    }

    /** How high the higher column is. */
    double highest(Pair<T> pair) {
        return Math.max(sum(pair.first()), sum(pair.second()));
    }

    /** How high a column is. */
    double sum(List<T> column) {
        return column.stream().mapToDouble(height).sum() + gap * Math.max(0, column.size() - 1);
    }
}
