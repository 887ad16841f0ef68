package kintsugi.kiosk.turn;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kintsugi.guide.Asking;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Idea;
import kintsugi.guide.Markup;
import kintsugi.guide.Part;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.RoomWords;
import kintsugi.guide.Situation;
import kintsugi.guide.Step;

/** A small guide with every kind of question, for the kiosk's tests. */
public final class SampleGuide {
    /** Hope, asked at the start. */
    public static final Prompt HOPE = prompt(
            PromptKey.CHECK_IN,
            "hope",
            "How hopeful are you tonight, about the two of you?",
            "Your first thought is enough. At the end you will be asked again.",
            new Form.Scale(1, 10, "not at all", "completely"));
    /** Free words for everybody. */
    public static final Prompt SAFER = prompt(
            "boundaries",
            "safer",
            "What would help you feel safer this week?",
            "One thing that a person could see or hear. Small is good.",
            new Form.Text());
    /** Free words for those who were hurt; can't be shared. */
    public static final Prompt FEAR = new Prompt(
            new PromptKey("boundaries", "fear"),
            "What do you fear to hear?",
            "fear",
            "",
            new Form.Text(),
            EnumSet.of(Situation.HURT, Situation.UNSURE),
            false);
    /** One of three. */
    public static final Prompt WHERE = prompt(
            "boundaries",
            "where",
            "Where do you talk best?",
            "",
            new Form.Choice(List.of("At the table", "On a walk", "In the car, side by side"), false));

    private SampleGuide() {}

    private static Prompt prompt(String step, String id, String question, String hint, Form form) {
        return new Prompt(new PromptKey(step, id), question, id, hint, form, Set.of(Situation.values()), false);
    }

    /** The guide. */
    public static Guide guide() {
        return new Guide(
                "sample",
                "Rebuilding trust",
                "An evening",
                "en",
                60,
                List.of(),
                Markup.EMPTY,
                Markup.EMPTY,
                new Asking(3, List.of(HOPE), Markup.EMPTY),
                Asking.NOTHING,
                Asking.NOTHING,
                RoomWords.EMPTY,
                RoomWords.EMPTY,
                List.of(
                        step(Guide.OPENING, "Opening", List.of(), List.of()),
                        step("talk", "Open communication", List.of(), List.of()),
                        step("boundaries", "Clear boundaries", List.of(SAFER, FEAR, WHERE), ideas()),
                        step("space", "Giving space", List.of(), List.of()),
                        step(Guide.CLOSING, "Closing", List.of(), List.of())));
    }

    private static List<Idea> ideas() {
        return List.of(
                new Idea(
                        "the plates are cleared",
                        "sit down for ten minutes and listen without answering back",
                        "I am too tired to listen well",
                        "I say so, and name the hour when I will"),
                new Idea("I come home later than I said", "call before the hour, not after", "", ""));
    }

    private static Step step(String id, String name, List<Prompt> prompts, List<Idea> ideas) {
        return new Step(
                id,
                name,
                name,
                10,
                List.of(new Part.Reflect(5, Markup.EMPTY, prompts), new Part.Commit(5, Markup.EMPTY, ideas)),
                Markup.EMPTY,
                Markup.EMPTY);
    }

    /** Lines that do not exist. */
    public static List<HelpLine> help() {
        return List.of(
                new HelpLine("Night line", "0000 123 456", "every night, in five languages"),
                new HelpLine("House on the Hill", "0000 654 321", ""));
    }
}
