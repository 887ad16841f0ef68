package kintsugi.workshop.fit;

import java.util.ArrayList;
import java.util.List;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;

/**
 * One way to make an evening shorter.
 *
 * @param step id of the step that it is about; empty for the whole evening
 */
record Cut(Kind kind, String step) {
    /** Steps of this rank and those after it give way before the hope goes round no more. */
    private static final int DEAR = 3;

    enum Kind {
        ACTIVITIES,
        STEP,
        HOPE_ROUND,
        WALL_ROUNDS,
        BREAKS,
        LAST_WORD,
        CHECK_IN_AGAIN,
        CHECK_IN,
        PLANS,
        REST_OF_STEP
    }

    /**
     * All ways, in the order in which they are gone: each is added to those before it. The last of them leaves the
     * opening, the dearest step without its activities, help and closing.
     *
     * @param rank ids of the steps, the one to keep longest first
     */
    static List<Cut> all(List<String> rank) {
        List<Cut> all = new ArrayList<>();
        for (int i = rank.size() - 1; i >= DEAR; i--) {
            give(all, rank.get(i));
        }
        all.add(new Cut(Kind.HOPE_ROUND, ""));
        if (rank.size() > 2) {
            give(all, rank.get(2));
        }
        if (rank.size() > 1) {
            all.add(new Cut(Kind.ACTIVITIES, rank.get(1)));
        }
        all.add(new Cut(Kind.WALL_ROUNDS, ""));
        all.add(new Cut(Kind.BREAKS, ""));
        if (rank.size() > 1) {
            all.add(new Cut(Kind.STEP, rank.get(1)));
        }
        if (!rank.isEmpty()) {
            all.add(new Cut(Kind.ACTIVITIES, rank.get(0)));
        }
        giveTheFrame(all);
        return List.copyOf(all);
    }

    /**
     * All ways to shorten what is left of an evening, in order.
     *
     * @param rank ids of the steps that have not begun, the one to keep longest first
     * @param begun id of the step, or the name of the part, that is on
     */
    static List<Cut> rest(List<String> rank, String begun) {
        List<Cut> all = new ArrayList<>();
        for (int i = rank.size() - 1; i > 0; i--) {
            give(all, rank.get(i));
        }
        all.add(new Cut(Kind.ACTIVITIES, begun));
        all.add(new Cut(Kind.BREAKS, ""));
        rank.stream().limit(1).forEach(step -> give(all, step));
        all.add(new Cut(Kind.REST_OF_STEP, begun));
        giveTheFrame(all);
        return List.copyOf(all);
    }

    private static void give(List<Cut> all, String step) {
        all.add(new Cut(Kind.ACTIVITIES, step));
        all.add(new Cut(Kind.STEP, step));
    }

    /** What stands around the steps, but for opening, help and closing. */
    private static void giveTheFrame(List<Cut> all) {
        all.add(new Cut(Kind.LAST_WORD, ""));
        all.add(new Cut(Kind.CHECK_IN_AGAIN, ""));
        all.add(new Cut(Kind.CHECK_IN, ""));
        all.add(new Cut(Kind.PLANS, ""));
    }

    /** Whether it takes this scene out. */
    boolean takes(Scene scene) {
        String place = scene.place().step();
        if (place.equals(Guide.OPENING) || place.equals(Guide.CLOSING)) {
            return false;
        }
        return switch (kind) {
            case ACTIVITIES -> place.equals(step) && scene.content() instanceof Content.Activity;
            case STEP, REST_OF_STEP -> place.equals(step);
            case BREAKS -> scene.content() instanceof Content.Break;
            case LAST_WORD -> place.equals(PromptKey.LAST_WORD);
            case CHECK_IN_AGAIN -> place.equals(PromptKey.CHECK_IN_AGAIN);
            case CHECK_IN -> place.equals(PromptKey.CHECK_IN);
            case PLANS -> place.equals(Scenes.PLANS);
            case HOPE_ROUND, WALL_ROUNDS -> false;
        };
    }

    /** What is lost with this scene. */
    Loss loss(Scene scene) {
        return switch (kind) {
            case ACTIVITIES -> Loss.ofTime(Loss.Kind.ACTIVITY, scene.id(), scene.seconds());
            case BREAKS -> Loss.ofTime(Loss.Kind.BREAK, scene.id(), scene.seconds());
            case LAST_WORD -> Loss.ofTime(Loss.Kind.LAST_WORD, scene.place().step(), scene.seconds());
            case CHECK_IN_AGAIN ->
                Loss.ofTime(Loss.Kind.CHECK_IN_AGAIN, scene.place().step(), scene.seconds());
            case CHECK_IN -> Loss.ofTime(Loss.Kind.CHECK_IN, scene.place().step(), scene.seconds());
            case PLANS -> Loss.ofTime(Loss.Kind.PLANS, scene.place().step(), scene.seconds());
            case REST_OF_STEP ->
                Loss.ofTime(Loss.Kind.REST_OF_STEP, scene.place().step(), scene.seconds());
            default -> Loss.ofTime(Loss.Kind.STEP, scene.place().step(), scene.seconds());
        };
    }
}
