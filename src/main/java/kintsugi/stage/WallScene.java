package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;
import kintsugi.guide.Prompt;

/** What was shared and approved, as cards at the size of the body; page by page, prompt by prompt. */
final class WallScene implements Composition {
    private final Compositor compositor;
    private final SceneView view;
    private final Content.Wall content;
    private final PageMark mark;

    private WallScene(Compositor compositor, SceneView view, Content.Wall content) {
        this.compositor = compositor;
        this.view = view;
        this.content = content;
        mark = new PageMark(compositor);
    }

    /** The wall; where nothing is approved the guide's voices, and where there are none either, not yet enough. */
    static Composition of(Compositor compositor, SceneView view, Content.Wall content) {
        boolean empty = content.prompts().stream()
                .allMatch(prompt -> view.prompt(prompt).approved().isEmpty());
        if (!empty && !view.closed()) {
            return SpotlightScene.of(compositor, view, content)
                    .orElseGet(() -> new WallScene(compositor, view, content));
        }
        if (content.voices().isEmpty() || view.closed()) {
            var question =
                    content.prompts().stream().findFirst().map(Prompt::question).orElse("");
            boolean comes = content.prompts().stream().anyMatch(view::comes);
            return new NotYetScene(compositor, view.scene().place(), question, comes);
        }
        return new VoicesScene(compositor, content.voices());
    }

    @Override
    public List<Page> pages() {
        var pages = new ArrayList<Page>();
        for (var prompt : content.prompts()) {
            var approved = Shared.of(view.prompt(prompt));
            if (!approved.isEmpty()) {
                pages.addAll(pages(prompt.question(), approved));
            }
        }
        return mark.on(pages, compositor.frame().margin());
    }

    private List<Page> pages(String question, List<Shared> texts) {
        var frame = compositor.frame();
        var prompt = compositor.text(question, 1, frame.room() - mark.width());
        double promptTop = frame.margin() - compositor.b(0.2);
        double top = promptTop + prompt.height() + compositor.b(0.9);
        var spread = new WallSpread(compositor, texts, frame.foot() - top);
        return spread.pages().stream()
                .map(page -> (Page) brush -> {
                    brush.text(prompt, frame.margin(), promptTop, Tone.MUTED);
                    spread.paint(brush, page, top);
                })
                .toList();
    }
}
