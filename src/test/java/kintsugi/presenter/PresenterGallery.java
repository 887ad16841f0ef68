package kintsugi.presenter;

import java.util.Locale;
import kintsugi.figure.Light;
import kintsugi.guide.Content;
import kintsugi.look.Look;
import kintsugi.settings.Command;
import kintsugi.stage.ScenePainter;
import kintsugi.support.GalleryPages;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import kintsugi.workshop.CardState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paints every page of the presenter view, for somebody to look at: {@code mvn -Pgallery verify}. */
@ExtendWith(OnEventThread.class)
class PresenterGallery {
    private static final String[] TEXTS = {
        "That I still laugh with you, and then feel foolish for laughing.",
        "I was lonely for a long time, and I never said so.",
        "I told my sister before I told you. You should have been the first to hear it, and I still owe you that.",
        "Sorry.",
        "I check your phone because I am scared. Then I hate myself for it, and check again."
    };

    @Test
    void paintsEveryPageOfThePresenterView() {
        for (Light light : Light.values()) {
            Look.install(light);
            for (Locale language : GalleryPages.LANGUAGES) {
                paint(GalleryPages.of("Presenter", light, language), language);
            }
        }
    }

    private static void paint(GalleryPages pages, Locale language) {
        var leading = new Leading();
        var words = Words.of(language);
        var studio = new Studio(words, new ScenePainter(words, Light.INK), Runnable::run, Runnable::run, Runnable::run);
        var panel = new PresenterPanel(leading.model, studio);
        pages.add("title", panel);
        var prompt = leading.ask();
        pages.add("reflect", panel);
        leading.model.run(Command.CALM);
        pages.add("pause", panel);
        leading.model.run(Command.CALM);
        leading.share(prompt, TEXTS);
        leading.handOver();
        leading.goTo(Content.Wall.class);
        pages.add("wall-to-gather", panel);
        leading.model.gather();
        pages.add("moderation", panel);
        leading.model.moderation().judge(CardState.APPROVED);
        leading.model.moderation().judge(CardState.HELD);
        pages.add("moderation-judged", panel);
        for (var pane : Pane.values()) {
            if (pane == Pane.REST) {
                leading.model.run(Command.REST);
            } else {
                leading.model.show(pane);
            }
            pages.add("pane-" + pane.name().toLowerCase(Locale.ROOT), panel);
            if (pane == Pane.REST) {
                leading.model.rest().early(true);
                pages.add("pane-rest-early", panel);
            }
        }
        leading.model.show(Pane.SCENES);
        leading.seconds(120 * 60);
        pages.add("late", panel);
        leading.freeze();
        leading.model.run(Command.NEXT);
        pages.add("frozen", panel);
        leading.freeze();
        leading.black();
        pages.add("black", panel);
        leading.black();
        leading.apart = false;
        leading.model.displaysChanged();
        pages.add("one-display", panel);
        leading.apart = true;
        for (var question : Question.values()) {
            leading.model.ask(question);
            pages.add("question-" + question.name().toLowerCase(Locale.ROOT), panel);
            leading.model.dismiss();
        }
        leading.archive.close();
        leading.model.run(Command.NEXT);
        pages.add("trouble", panel);
        pages.close();
    }
}
