package kintsugi.workshop.fit;

import java.util.List;

/** Lays out the evening that fits. Pure: the same wish always gives the same evening. */
public final class Fit {
    private Fit() {}

    /**
     * The fullest evening that its minutes hold. What gives way does so in a fixed order, so that more minutes never drop
     * more; opening, help and closing never do. A twentieth of the minutes stays free, unless only the least fits.
     */
    public static Fitting of(EveningWish wish) {
        List<String> chosen = wish.byHand().order().stream()
                .filter(step -> !wish.byHand().out().contains(step))
                .toList();
        List<Cut> cuts = Cut.all(StepRank.of(wish.guide(), chosen, wish.byHand().wanted()));
        int budget = Pacing.budget(wish.minutes());
        for (int gone = 0; gone < cuts.size(); gone++) {
            Draft draft = new Draft(wish, chosen, cuts.subList(0, gone));
            if (draft.least() <= budget) {
                return draft.evening(budget);
            }
        }
        Draft least = new Draft(wish, chosen, cuts);
        return least.least() <= wish.minutes() * 60 ? least.evening(budget) : new TooShort(Minutes.up(least.least()));
    }
}
