package kintsugi.stage;

import kintsugi.guide.Content;

/** Finds the composition for each kind of scene. */
final class Compositions {
    private final Compositor compositor;

    Compositions(Compositor compositor) {
        this.compositor = compositor;
    }

    Composition of(SceneView view) {
        var place = view.scene().place();
        var content = view.scene().content();
        if (content instanceof Content.Title title) {
            return new TitleScene(compositor, title);
        } else if (content instanceof Content.Slide slide) {
            return SentenceScene.of(compositor, slide).orElseGet(() -> new SlideScene(compositor, place, slide));
        } else if (content instanceof Content.Activity activity) {
            return new ActivityScene(compositor, view, activity);
        } else if (content instanceof Content.Reflect reflect) {
            return new ReflectScene(compositor, view, reflect);
        } else if (content instanceof Content.Wall wall) {
            return WallScene.of(compositor, view, wall);
        } else if (content instanceof Content.Chart chart) {
            return ChartScene.of(compositor, view, chart);
        } else if (content instanceof Content.Voices voices) {
            return new VoicesScene(compositor, voices.sentences());
        } else if (content instanceof Content.Commit commit) {
            return new CommitScene(compositor, place, commit);
        } else if (content instanceof Content.Break pause) {
            return new BreakScene(compositor, view, pause);
        } else if (content instanceof Content.Plans) {
            return ListScene.plans(compositor, place);
        } else if (content instanceof Content.Recap recap) {
            return ListScene.recap(compositor, place, recap.steps());
        } else if (content instanceof Content.Calm calm) {
            return new CalmScene(compositor, calm);
        } else if (content instanceof Content.Help help) {
            return new HelpScene(compositor, view, help);
        }
        return new ClosingScene(compositor, (Content.Closing) content);
    }
}
