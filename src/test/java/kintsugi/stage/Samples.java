package kintsugi.stage;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kintsugi.guide.Block;
import kintsugi.guide.Content;
import kintsugi.guide.Form;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Idea;
import kintsugi.guide.Inline;
import kintsugi.guide.Markup;
import kintsugi.guide.Place;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Run;
import kintsugi.guide.Scene;
import kintsugi.guide.Situation;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Chart;
import kintsugi.workshop.Enough;
import kintsugi.workshop.PromptState;

/** Scenes of every kind, as a workshop would show them. */
final class Samples {
    static final Place STEP = new Place("accountability", "Accountability", 3, 8);
    static final Place OPENING = new Place("opening", "", 0, 8);
    static final Place CLOSING = new Place("closing", "", 9, 8);
    static final Form.Scale TEN = new Form.Scale(1, 10, "not at all", "completely");
    static final List<String> OPTIONS = List.of(
            "Being asked, instead of guessed at",
            "An evening with both phones away",
            "Knowing the plan for the day",
            "Time alone, without explaining");
    static final List<String> TEXTS = List.of(
            "That I still laugh with you, and then feel foolish for laughing.",
            "I was lonely for a long time, and I never said so.",
            "I told my sister before I told you. You should have been the first to hear it, and I still owe you that.",
            "I check your phone because I am scared. Then I hate myself for it, and check again.",
            "Sorry.",
            "I do not want every detail. I only want to stop imagining them at three in the morning.");
    static final List<String> VOICES = List.of(
            "I kept quiet so long that the silence began to speak for me.",
            "I wanted to be asked twice. Once was easy to brush aside.",
            "I am still angry, and I still set out two cups.");

    private Samples() {}

    /** Every kind, by name. */
    static Map<String, SceneView> all() {
        var all = new LinkedHashMap<String, SceneView>();
        all.put(
                "title",
                view(
                        OPENING,
                        new Content.Title("Rebuilding trust with your partner", "Eight steps, at your own pace")));
        all.put("slide", slide());
        all.put("sentence", view(STEP, new Content.Slide("", Markup.of("Say what you did before you say why."))));
        all.put("activity", timed(view(STEP, new Content.Activity("Listening pairs", pairs())), 480, 400));
        all.put("reflect", timed(reflect(text("said"), Enough.NOT_YET), 300, 190));
        all.put("reflect-enough", timed(reflect(scale("ready"), Enough.ENOUGH), 300, -5));
        all.put("reflect-round", goingRound(reflect(text("said"), Enough.NOT_YET)));
        all.put("reflect-choice", reflect(choice("help"), Enough.NOT_YET));
        all.put("wall", wall(TEXTS, VOICES));
        all.put("wall-voices", wall(List.of(), VOICES));
        all.put("wall-empty", wall(List.of(), List.of()));
        all.put("wall-ahead", wall(TEXTS, VOICES).ahead());
        all.put("scale", scaleChart());
        all.put(
                "scale-alone",
                chart(
                        STEP,
                        scale("ready"),
                        List.of(),
                        Map.of(scale("ready").key(), bands(scale("ready").key(), 2, 3, 2, 0, 0))));
        all.put("choice", choiceChart());
        all.put("chart-empty", chart(STEP, scale("ready"), List.of(), Map.of()));
        all.put("voices", view(STEP, new Content.Voices(VOICES)));
        all.put("commit", view(STEP, new Content.Commit(ideas())));
        all.put(
                "break",
                timed(
                        view(
                                STEP,
                                new Content.Break(Markup.of("Tea is by the window. Nobody has to talk about it now."))),
                        600,
                        570));
        all.put("plans", view(CLOSING, new Content.Plans()));
        all.put(
                "recap",
                view(
                        OPENING,
                        new Content.Recap(
                                List.of("Open communication", "Clear boundaries", "Accountability", "Space"))));
        all.put(
                "calm",
                view(
                        STEP,
                        new Content.Calm(
                                Markup.of(
                                        "We pause for a moment. You may sit, stand, step out, or just breathe. Nothing is asked of you now."))));
        all.put("calm-empty", view(STEP, new Content.Calm(Markup.EMPTY)));
        all.put(
                "help",
                help(List.of(
                        new HelpLine("Emergency", "112", "at any hour"),
                        new HelpLine("Violence at home, all genders", "08000 000 000", "at any hour, in 18 languages"),
                        new HelpLine("Someone to listen", "0800 111 0 111", ""))));
        all.put("help-empty", help(List.of()));
        all.put(
                "closing",
                view(
                        CLOSING,
                        new Content.Closing(
                                "Go home gently",
                                Markup.of(
                                        "Your plan waits behind your code. The help lines are in everybody\u2019s plan."))));
        return all;
    }

    static SceneView view(Place place, Content content) {
        var scene = new Scene(content.getClass().getSimpleName(), place, 0, Markup.EMPTY, content);
        return new SceneView(scene, Map.of(), Optional.empty(), List.of(), 0, false, false);
    }

    static SceneView timed(SceneView view, int planned, int left) {
        var scene = new Scene(
                view.scene().id(),
                view.scene().place(),
                planned,
                Markup.EMPTY,
                view.scene().content());
        return new SceneView(
                scene, view.prompts(), Optional.of(Duration.ofSeconds(left)), view.help(), 0, false, false);
    }

    static SceneView slide() {
        var items = new Block.Items(
                false,
                List.of(
                        Markup.of("Name what you did, not how you felt that day."),
                        Markup.of("Say what it cost the other."),
                        new Markup(List.of(new Block.Paragraph(new Inline(List.of(
                                Run.plain("Leave out the word "), new Run("but", true, false), Run.plain("."))))))));
        var body = Markup.of("Owning it means saying what you did, in plain words, to the person it hurt.")
                .then(new Markup(List.of(items)));
        return view(STEP, new Content.Slide("Own what happened", body));
    }

    static SceneView wall(List<String> texts, List<String> voices) {
        var prompt = text("said");
        var cards = IntStream.range(0, texts.size())
                .mapToObj(i -> new Card(i, texts.get(i), CardState.APPROVED))
                .toList();
        var state = new PromptState(Enough.ENOUGH, true, cards, Optional.empty());
        return joined(view(STEP, new Content.Wall(List.of(prompt), voices)), Map.of(prompt.key(), state));
    }

    static SceneView goingRound(SceneView view) {
        return new SceneView(view.scene(), view.prompts(), view.left(), view.help(), 0, false, true);
    }

    static SceneView reflect(Prompt prompt, Enough enough) {
        var state = new PromptState(enough, false, List.of(), Optional.empty());
        return joined(view(STEP, new Content.Reflect(prompt)), Map.of(prompt.key(), state));
    }

    static SceneView help(List<HelpLine> lines) {
        var room = Markup.of(
                "These lines are for all of us, for any worry, at any time. You may take this page. Nobody will ask why.");
        var view = view(CLOSING, new Content.Help(room));
        return new SceneView(view.scene(), Map.of(), Optional.empty(), lines, 0, false, false);
    }

    static SceneView scaleChart() {
        var after = scale("hope").askedAs("check-in-again");
        return chart(
                CLOSING,
                after,
                List.of(scale("hope")),
                Map.of(
                        scale("hope").key(), bands(scale("hope").key(), 3, 6, 3, 2, 0),
                        after.key(), bands(after.key(), 0, 2, 5, 5, 2)));
    }

    static SceneView choiceChart() {
        var prompt = choice("help");
        var bars = List.of(
                new Chart.Bar(1, 1, 5, false),
                new Chart.Bar(2, 2, 4, false),
                new Chart.Bar(3, 3, 3, false),
                new Chart.Bar(4, 4, 0, true));
        return chart(STEP, prompt, List.of(), Map.of(prompt.key(), new Chart(prompt.key(), 14, bars)));
    }

    static SceneView chart(Place place, Prompt prompt, List<Prompt> before, Map<PromptKey, Chart> charts) {
        var states = new HashMap<PromptKey, PromptState>();
        charts.forEach(
                (key, chart) -> states.put(key, new PromptState(Enough.ENOUGH, true, List.of(), Optional.of(chart))));
        return joined(view(place, new Content.Chart(prompt, before)), states);
    }

    static Chart bands(PromptKey key, int... counts) {
        var bars = IntStream.range(0, counts.length)
                .mapToObj(i -> new Chart.Bar(2 * i + 1, 2 * i + 2, counts[i], false))
                .toList();
        return new Chart(key, IntStream.of(counts).sum(), bars);
    }

    static Prompt text(String id) {
        return prompt(id, "What have I not said yet, because I was afraid of the answer?", new Form.Text());
    }

    static Prompt scale(String id) {
        return prompt(id, "How hopeful am I today that things can get better for me?", TEN);
    }

    static Prompt choice(String id) {
        return prompt(id, "What would help you most this week?", new Form.Choice(OPTIONS, false));
    }

    static Prompt prompt(String id, String question, Form form) {
        return new Prompt(
                new PromptKey("accountability", id), question, question, "", form, Set.of(Situation.values()), true);
    }

    private static SceneView joined(SceneView view, Map<PromptKey, PromptState> prompts) {
        return new SceneView(view.scene(), prompts, view.left(), view.help(), 0, false, false);
    }

    private static Markup pairs() {
        return Markup.of(
                "Sit with someone you did not come with. For two minutes, tell of a good day. They say back what they heard. Swap.");
    }

    private static List<Idea> ideas() {
        return List.of(
                new Idea("I come home late", "write before you have to wonder", "", ""),
                new Idea("you ask again", "answer as if it were the first time", "", ""),
                new Idea("I feel accused", "ask for ten minutes, and come back", "", ""),
                new Idea("the day is done", "tell you one true thing from it", "", ""));
    }
}
