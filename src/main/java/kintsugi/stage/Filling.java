package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Lays things that stand beneath one another onto as few pages as they need, each about as full as the others. */
final class Filling<T> {
    private static final int EVENING_OUT = 8;

    private final ToDoubleFunction<T> height;
    private final double gap;

    /** A filling for things of these heights, with a gap between two of them, in px. */
    Filling(ToDoubleFunction<T> height, double gap) {
        this.height = height;
        this.gap = gap;
    }

    /** The pages; a thing higher than the room has one of its own. Without things, one empty page. */
    List<List<T>> pages(List<T> things, double room) {
        var fewest = greedy(things, room);
        double enough = room;
        double tooLow = fewest.size() == 1 ? room : 0;
        for (int i = 0; i < EVENING_OUT; i++) {
            double middle = (enough + tooLow) / 2;
            if (greedy(things, middle).size() <= fewest.size()) {
                enough = middle;
            } else {
                tooLow = middle;
            }
        }
        return greedy(things, enough);
    }

    /** How high these are together. */
    double height(List<T> things) {
        return things.stream().mapToDouble(height).sum() + gap * Math.max(0, things.size() - 1);
    }

    private List<List<T>> greedy(List<T> things, double room) {
        var pages = new ArrayList<List<T>>();
        var page = new ArrayList<T>();
        for (T thing : things) {
            page.add(thing);
            if (page.size() > 1 && height(page) > room) {
                page.remove(page.size() - 1);
                pages.add(List.copyOf(page));
                page.clear();
                page.add(thing);
            }
        }
        pages.add(List.copyOf(page));
        return pages;
    }
}
