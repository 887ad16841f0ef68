package kintsugi.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.Place;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;

/**
 * One sitting: its scenes, which of them is on, and what has been entered so far.
 *
 * @param entered ids of the steps that were entered
 * @param opened ids of the steps of which a reflect scene was on
 */
record Evening(
        List<Scene> scenes, int position, Instant since, NavigableSet<String> entered, NavigableSet<String> opened) {
    Evening {
        scenes = List.copyOf(scenes);
        entered = Collections.unmodifiableNavigableSet(new TreeSet<>(entered));
        opened = Collections.unmodifiableNavigableSet(new TreeSet<>(opened));
    }

    static Evening beginning(List<Scene> scenes, Instant now) {
        return new Evening(scenes, 0, now, new TreeSet<>(), new TreeSet<>()).at(0, now);
    }

    /** Another evening, with these scenes; what earlier ones opened stays open. */
    static Evening following(WorkshopRecord.Progress left, List<Scene> scenes, Instant now) {
        return new Evening(scenes, 0, now, new TreeSet<>(left.entered()), new TreeSet<>(left.opened())).at(0, now);
    }

    /** An evening as it was left; a scene that no longer exists means the first. */
    static Evening resumed(List<Scene> plain, WorkshopRecord.Progress left, Instant now) {
        List<Scene> scenes = HelpAgain.in(plain, left.help());
        int position = 0;
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).id().equals(left.scene())) {
                position = i;
            }
        }
        return new Evening(scenes, position, now, new TreeSet<>(left.entered()), new TreeSet<>(left.opened()));
    }

    Evening at(int next, Instant now) {
        Scene scene = scenes.get(next);
        NavigableSet<String> nextEntered = new TreeSet<>(entered);
        NavigableSet<String> nextOpened = new TreeSet<>(opened);
        nextEntered.add(scene.place().step());
        if (scene.content() instanceof Content.Reflect reflect) {
            nextOpened.add(reflect.prompt().key().step());
        }
        return new Evening(scenes, next, now, nextEntered, nextOpened);
    }

    /** With the help lines for everybody next. Where they come next anyway, are on, or all is over, nothing changes. */
    Evening helpNext() {
        boolean near = scenes.subList(position, Math.min(position + 2, scenes.size())).stream()
                .anyMatch(scene -> scene.content() instanceof Content.Help);
        if (near || scene().content() instanceof Content.Closing) {
            return this;
        }
        List<String> after = new ArrayList<>(HelpAgain.after(scenes));
        after.add(scene().id());
        return among(HelpAgain.in(scenes, after), position);
    }

    /** Without the help lines that come next, if they were put in there. */
    Evening noHelpNext() {
        if (!HelpAgain.comesNext(scenes, position)) {
            return this;
        }
        List<String> after = new ArrayList<>(HelpAgain.after(scenes));
        after.remove(scene().id());
        return among(HelpAgain.in(scenes, after), position);
    }

    private Evening among(List<Scene> others, int place) {
        return new Evening(others, place, since, entered, opened);
    }

    /** The same place among other scenes; empty where the scene that is on is not one of them. */
    Optional<Evening> among(List<Scene> plain) {
        List<Scene> others = HelpAgain.in(plain, HelpAgain.after(scenes));
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).id().equals(scene().id())) {
                return Optional.of(new Evening(others, i, since, entered, opened));
            }
        }
        return Optional.empty();
    }

    /**
     * The same scenes in other words.
     *
     * @throws IllegalArgumentException if they are others
     */
    Evening reworded(List<Scene> plain) {
        return among(plain)
                .filter(next -> ids(next.scenes).equals(ids(scenes)))
                .orElseThrow(() -> new IllegalArgumentException("other scenes"));
    }

    private static List<String> ids(List<Scene> scenes) {
        return scenes.stream().map(Scene::id).toList();
    }

    /** The scenes from the one that is on to the end. */
    List<Scene> rest() {
        return scenes.subList(position, scenes.size());
    }

    /** Ids of the counted steps that have a scene after the one that is on. */
    Set<String> coming() {
        return scenes.subList(position + 1, scenes.size()).stream()
                .map(Scene::place)
                .filter(Place::isCounted)
                .map(Place::step)
                .collect(Collectors.toSet());
    }

    Scene scene() {
        return scenes.get(position);
    }

    /** The prompts that can be answered now: from a step's first reflect scene until the closing. */
    Set<PromptKey> open(Guide guide) {
        if (scene().content() instanceof Content.Closing) {
            return Set.of();
        }
        return opened.stream()
                .flatMap(step -> guide.prompts(step).stream())
                .map(prompt -> prompt.key())
                .collect(Collectors.toUnmodifiableSet());
    }
}
