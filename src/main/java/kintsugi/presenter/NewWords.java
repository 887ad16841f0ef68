package kintsugi.presenter;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideNews;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;
import kintsugi.workshop.WorkshopState;

/**
 * The guide as it reads now in its files, while the room still reads it as before.
 *
 * @param news what became of the files
 * @param guide as it reads in them
 * @param scenes in those words, by id; none where they are the room's
 */
record NewWords(GuideNews news, Guide guide, Map<String, Scene> scenes) {
    NewWords {
        scenes = Map.copyOf(scenes);
    }

    static NewWords of(GuideNews news, WorkshopState evening) {
        if (news instanceof GuideNews.Reworded reworded) {
            var agenda = evening.sitting().agenda();
            return new NewWords(
                    news,
                    reworded.guide(),
                    Scenes.of(reworded.guide(), agenda).stream()
                            .collect(Collectors.toMap(Scene::id, Function.identity())));
        }
        return new NewWords(news, evening.guide(), Map.of());
    }

    /** This scene in those words. */
    Scene of(Scene scene) {
        return scenes.getOrDefault(scene.id(), scene);
    }

    /** These scenes in those words. */
    List<Scene> of(List<Scene> all) {
        return all.stream().map(this::of).toList();
    }

    /** Whether the room would read this scene otherwise. */
    boolean change(Scene scene) {
        return !of(scene).content().equals(scene.content());
    }

    /** How many scenes of the evening the room would read otherwise. */
    int changed(WorkshopState evening) {
        return (int) evening.scenes().stream().filter(this::change).count();
    }

    @Override
    public String toString() {
        return "NewWords";
    }
}
