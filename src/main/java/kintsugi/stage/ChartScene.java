package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import kintsugi.guide.Content;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.workshop.Chart;

/** Chooses the chart that a prompt can have. */
final class ChartScene {
    private ChartScene() {}

    /** The chart; where there is none, or where the view is closed, whether there is enough for one. */
    static Composition of(Compositor compositor, SceneView view, Content.Chart content) {
        var place = view.scene().place();
        var prompt = content.prompt();
        var drawn = view.prompt(prompt).chart();
        if (drawn.isPresent() && prompt.form() instanceof Form.Scale scale) {
            return new ScaleScene(compositor, place, prompt, scale, both(view, content.before(), drawn.get()));
        }
        if (drawn.isPresent() && prompt.form() instanceof Form.Choice choice) {
            return new ChoiceScene(compositor, place, prompt, choice, drawn.get());
        }
        return new NotYetScene(compositor, place, prompt.question(), view.comes(prompt));
    }

    private static List<Chart> both(SceneView view, List<Prompt> before, Chart after) {
        var charts = new ArrayList<Chart>();
        before.stream().flatMap(prompt -> view.prompt(prompt).chart().stream()).forEach(charts::add);
        charts.add(after);
        return List.copyOf(charts);
    }
}
