package kintsugi.attack;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import kintsugi.guide.Asking;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.Markup;
import kintsugi.guide.Part;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.RoomWords;
import kintsugi.guide.Situation;
import kintsugi.guide.Step;

/** A guide of one step that asks three things in words and one on a scale. */
final class SmallGuide {
    static final List<Prompt> PROMPTS = List.of(
            prompt("fear", new Form.Text()),
            prompt("listen", new Form.Text()),
            prompt("wish", new Form.Text()),
            prompt("easy", new Form.Scale(1, 10, "no", "yes")));

    static final GuideFiles FILES = new GuideFiles("small", new TreeMap<>());

    private SmallGuide() {}

    private static Prompt prompt(String id, Form form) {
        return new Prompt(new PromptKey("talk", id), "What?", id, "", form, Set.of(Situation.values()), true);
    }

    static Guide guide() {
        return new Guide(
                "small",
                "Small",
                "",
                "en",
                60,
                List.of(),
                Markup.EMPTY,
                Markup.EMPTY,
                Asking.NOTHING,
                Asking.NOTHING,
                Asking.NOTHING,
                RoomWords.EMPTY,
                RoomWords.EMPTY,
                List.of(
                        step(Guide.OPENING, List.of()),
                        step("talk", List.of(new Part.Reflect(5, Markup.EMPTY, PROMPTS))),
                        step(Guide.CLOSING, List.of())));
    }

    private static Step step(String id, List<Part> parts) {
        return new Step(id, id, id, 10, parts, Markup.EMPTY, Markup.EMPTY);
    }
}
