package kintsugi.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kintsugi.guide.Content;
import kintsugi.guide.Place;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;

/**
 * The help lines for everybody, in the middle of an evening: the very scene that everybody sees at its end. Nothing about
 * it tells what it was put in for.
 */
public final class HelpAgain {
    private static final String AFTER = Scenes.HELP + "/after:";

    private HelpAgain() {}

    /** Whether this is such a scene. */
    public static boolean is(Scene scene) {
        return scene.id().startsWith(AFTER);
    }

    /** Whether such a scene comes next, and so can still be taken out. */
    public static boolean comesNext(WorkshopState state) {
        return comesNext(state.scenes(), state.position());
    }

    static boolean comesNext(List<Scene> scenes, int position) {
        return position + 1 < scenes.size() && is(scenes.get(position + 1));
    }

    /** The ids of the scenes after which one stands. */
    static List<String> after(List<Scene> scenes) {
        return scenes.stream()
                .filter(HelpAgain::is)
                .map(scene -> scene.id().substring(AFTER.length()))
                .toList();
    }

    /** These scenes, with the help lines once more after each of those; as they are where the guide has none. */
    static List<Scene> in(List<Scene> scenes, List<String> after) {
        List<Scene> plain = scenes.stream().filter(scene -> !is(scene)).toList();
        Optional<Scene> help = plain.stream()
                .filter(scene -> scene.content() instanceof Content.Help)
                .findFirst();
        if (help.isEmpty()) {
            return plain;
        }
        List<Scene> all = new ArrayList<>();
        for (Scene scene : plain) {
            all.add(scene);
            if (after.contains(scene.id())) {
                all.add(once(help.get(), scene));
            }
        }
        return List.copyOf(all);
    }

    /** The seam stays where the group is. */
    private static Scene once(Scene help, Scene before) {
        Place there = before.place();
        return new Scene(
                AFTER + before.id(),
                new Place(help.place().step(), "", there.number(), there.of()),
                help.seconds(),
                help.notes(),
                help.content());
    }
}
