package kintsugi.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kintsugi.home.fit.FitModel;
import kintsugi.workshop.EveningPlan;
import kintsugi.workshop.ListedWorkshop;
import kintsugi.workshop.NextEvening;
import kintsugi.workshop.fit.ByHand;
import kintsugi.workshop.fit.EveningWish;
import kintsugi.workshop.fit.FittedEvening;
import kintsugi.workshop.fit.Given;
import kintsugi.workshop.fit.Machines;

/** From what an evening left to the questions about the next, and from their answers to that evening. */
final class NextFit {
    private NextFit() {}

    static HomePage page(ListedWorkshop workshop, NextEvening next) {
        var guide = new OfferedGuide(next.files(), Optional.of(next.guide()), List.of(), false);
        EveningWish wish = EveningWish.of(
                        next.guide(), next.people(), next.circle(), FitModel.MINUTES, Machines.ONE_LAPTOP)
                .with(ByHand.of(next.guide(), next.left()))
                .with(new Given(next.done(), next.without(), Map.of()));
        return new HomePage.Fit(guide, new FitModel(wish), Optional.of(workshop));
    }

    static EveningPlan plan(FittedEvening evening, int circle) {
        return new EveningPlan(evening.agenda(), evening.ways(), evening.wish().people(), circle);
    }
}
