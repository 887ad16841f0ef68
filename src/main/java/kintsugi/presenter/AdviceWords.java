package kintsugi.presenter;

import java.util.List;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;
import kintsugi.stage.loss.LossWords;
import kintsugi.words.Words;
import kintsugi.workshop.fit.Loss;

/** Advice about the pace, in a line. */
record AdviceWords(Words words) {
    /** What to leave out, and what that saves; empty where nothing needs to be done. */
    String of(PresenterState now) {
        Advice advice = now.advice();
        String first = advice.first().map(loss -> skip(loss, now)).orElse("");
        String all = advice.others() == 0 ? first : words.text("presenter.advice.more", first, advice.others());
        if (advice.skipped().isPresent()) {
            return words.text("presenter.advice.skipped", what(advice.skipped().get(), now));
        }
        if (!advice.more()) {
            return all;
        }
        return first.isEmpty() ? words.text("presenter.advice.given") : words.text("presenter.advice.costs", all);
    }

    private String skip(Loss loss, PresenterState now) {
        var guide = now.evening().guide();
        String what = what(loss, now);
        if (loss.kind() == Loss.Kind.SHORTER_PLANS) {
            return words.text("presenter.advice.plans", loss.minutes());
        }
        int number = Scenes.of(guide, now.evening().sitting().agenda()).stream()
                .filter(loss::explains)
                .map(Scene::place)
                .filter(place -> place.isCounted())
                .map(place -> place.number())
                .findFirst()
                .orElse(0);
        return number == 0
                ? words.text("presenter.advice.skip", what, loss.minutes())
                : words.text("presenter.advice.step", number, what, loss.minutes());
    }

    private String what(Loss loss, PresenterState now) {
        return new LossWords(words, now.evening().guide())
                .of(List.of(loss), 1).stream()
                        .map(LossWords.Line::what)
                        .findFirst()
                        .orElse("");
    }
}
