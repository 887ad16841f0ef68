package kintsugi.presenter;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kintsugi.guide.Scene;

/** Looks among all scenes of the evening, and searches them by the guide's words. On the event thread. */
final class GridModel {
    private static final int LONGEST = 40;

    private final Supplier<List<Scene>> scenes;
    private final Runnable changed;
    private List<Scene> read = List.of();
    private List<SceneWords> words = List.of();
    private GridState state = new GridState(0, "", List.of());

    /**
     * A grid of these scenes.
     *
     * @param scenes as they read now
     */
    GridModel(Supplier<List<Scene>> scenes, Runnable changed) {
        this.scenes = scenes;
        this.changed = changed;
    }

    GridState state() {
        return state;
    }

    /** Begins at this scene, with nothing searched. */
    void open(int position) {
        state = new GridState(position, "", List.of());
    }

    /** The scenes may be others now. */
    void follow() {
        state = among(state.tile(), state.query());
    }

    private List<SceneWords> words(List<Scene> now) {
        if (!now.equals(read)) {
            read = now;
            words = now.stream().map(SceneWords::of).toList();
        }
        return words;
    }

    /** Looks at another scene; while searching at the nearest that is found on that way. */
    void look(int at) {
        int to = Math.max(0, Math.min(at, last()));
        if (!state.searching()) {
            state = new GridState(to, "", List.of());
        } else if (to != state.tile()) {
            boolean on = to > state.tile();
            state = state.found().stream()
                    .filter(each -> on ? each > state.tile() : each < state.tile())
                    .reduce((one, other) -> on ? one : other)
                    .map(each -> new GridState(each, state.query(), state.found()))
                    .orElse(state);
        }
        changed.run();
    }

    /** One more letter of what is searched for; a space only between words. */
    void type(char letter) {
        boolean space = Character.isWhitespace(letter)
                && (state.query().isEmpty() || state.query().endsWith(" "));
        if (!space && state.query().length() < LONGEST) {
            search(state.query() + letter);
        }
    }

    /** Takes the last letter back. */
    void erase() {
        String query = state.query();
        search(query.isEmpty() ? "" : query.substring(0, query.offsetByCodePoints(query.length(), -1)));
    }

    /** Searches no more; says whether it did. */
    boolean clear() {
        boolean searched = state.searching();
        search("");
        return searched;
    }

    private void search(String query) {
        state = among(state.tile(), query);
        changed.run();
    }

    /** From the scene that is looked at on, and around. */
    private GridState among(int tile, String query) {
        if (query.isEmpty()) {
            return new GridState(Math.min(tile, last()), "", List.of());
        }
        List<SceneWords> all = words(scenes.get());
        List<Integer> found = IntStream.range(0, all.size())
                .filter(i -> String.valueOf(i + 1).equals(query) || all.get(i).hold(query))
                .boxed()
                .toList();
        int at = found.stream()
                .filter(each -> each >= tile)
                .findFirst()
                .orElse(found.isEmpty() ? Math.min(tile, last()) : found.get(0));
        return new GridState(at, query, found);
    }

    private int last() {
        return Math.max(0, scenes.get().size() - 1);
    }
}
