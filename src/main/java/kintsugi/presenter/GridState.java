package kintsugi.presenter;

import java.util.List;

/**
 * The grid of all scenes.
 *
 * @param tile the scene looked at, from 0
 * @param query what is searched for; empty while nothing is
 * @param found the scenes that are found, in order; none while nothing is searched
 */
record GridState(int tile, String query, List<Integer> found) {
    GridState {
        found = List.copyOf(found);
    }

    /** Whether something is searched for. */
    boolean searching() {
        return !query.isEmpty();
    }

    /** Whether this scene is one to choose from. */
    boolean offers(int scene) {
        return !searching() || found.contains(scene);
    }
}
