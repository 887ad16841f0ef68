package kintsugi.workshop.fit;

import java.util.List;
import java.util.Set;
import kintsugi.guide.Content;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;

/** Hands from nothing but scenes and ways: one each 30 s of a round, a turn each 180 s of a free kiosk. */
final class CountedAnew {
    private CountedAnew() {}

    static Company company(FittedEvening evening) {
        EveningWish wish = evening.wish();
        return new Company(
                wish.people(), wish.circle(), wish.machines(), evening.ways().round(), Set.of());
    }

    static int hands(FittedEvening evening, int shown, PromptKey prompt) {
        return hands(company(evening), evening.scenes(), shown, prompt);
    }

    /** How many can have answered when that scene comes on. */
    static int hands(Company company, List<Scene> scenes, int shown, PromptKey prompt) {
        int kiosks = company.machines().kiosks();
        int seconds = 0;
        boolean asked = false;
        for (Scene scene : scenes.subList(0, shown)) {
            boolean reflect = scene.content() instanceof Content.Reflect;
            boolean here = scene.content() instanceof Content.Reflect on
                    && on.prompt().key().equals(prompt);
            if (here && company.round().contains(prompt)) {
                return Math.min(company.people(), scene.seconds() * kiosks / 30);
            }
            asked |= here;
            if (asked
                    && (reflect
                            || scene.content() instanceof Content.Break
                            || scene.content() instanceof Content.Plans)) {
                seconds += scene.seconds();
            }
        }
        return Math.min(company.people(), seconds * kiosks / 180);
    }
}
