package kintsugi.presenter;

import java.util.Locale;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.Place;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.words.Words;

/** What scenes are called at the desk. */
record SceneNames(Words words) {
    /** In a word or two: its kind, or its own name where it has one. */
    String kind(Scene scene) {
        if (scene.content() instanceof Content.Activity activity) {
            return activity.name();
        }
        return words.text(
                "presenter.kind." + scene.content().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    /** The part of the evening that it belongs to. */
    String part(Place place, Guide guide) {
        if (!place.name().isEmpty()) {
            return place.name();
        }
        return switch (place.step()) {
            case PromptKey.CHECK_IN, PromptKey.CHECK_IN_AGAIN, PromptKey.LAST_WORD, "plans", "help" ->
                words.text("presenter.part." + place.step());
            default -> guide.title();
        };
    }
}
