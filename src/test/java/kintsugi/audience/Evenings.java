package kintsugi.audience;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kintsugi.guide.Agenda;
import kintsugi.guide.Asking;
import kintsugi.guide.Content;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.Markup;
import kintsugi.guide.Place;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.RoomWords;
import kintsugi.guide.Scene;
import kintsugi.guide.Situation;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Chart;
import kintsugi.workshop.Enough;
import kintsugi.workshop.Phase;
import kintsugi.workshop.PromptState;
import kintsugi.workshop.Sitting;
import kintsugi.workshop.Ways;
import kintsugi.workshop.WorkshopId;
import kintsugi.workshop.WorkshopState;

/** An evening: a title, an activity of one minute, a wall, a chart that cannot be painted, a prompt of five minutes. */
final class Evenings {
    static final Instant BEGAN = Instant.parse("2026-11-10T18:00:00Z");
    static final int TITLE = 0;
    static final int ACTIVITY = 1;
    static final int WALL = 2;
    static final int BROKEN = 3;
    static final int REFLECT = 4;
    private static final Prompt TEXT = prompt("said", new Form.Text());
    private static final Prompt CHOICE = prompt("help", new Form.Choice(List.of("One", "Two"), false));

    private Evenings() {}

    /** The evening at this scene, which has just come on, with these texts approved. */
    static WorkshopState at(int position, String... approved) {
        return at(position, BEGAN, approved);
    }

    static WorkshopState at(int position, Instant since, String... approved) {
        var cards = IntStream.range(0, approved.length)
                .mapToObj(i -> new Card(i, approved[i], CardState.APPROVED))
                .toList();
        var noSuchOption = new Chart(CHOICE.key(), 5, List.of(new Chart.Bar(9, 9, 5, false)));
        var prompts = Map.of(
                TEXT.key(), new PromptState(Enough.ENOUGH, true, cards, Optional.empty()),
                CHOICE.key(), new PromptState(Enough.ENOUGH, true, List.of(), Optional.of(noSuchOption)));
        return new WorkshopState(
                new WorkshopId(1),
                guide(),
                scenes(),
                position,
                since,
                new Sitting(Agenda.of(List.of()), Agenda.of(List.of()), BEGAN, BEGAN),
                12,
                5,
                0,
                prompts,
                Set.of(),
                Ways.TURNS,
                List.of(),
                Phase.LIVE,
                List.of(),
                Optional.empty(),
                false);
    }

    private static List<Scene> scenes() {
        return List.of(
                scene("title", 0, new Content.Title("Trust", "")),
                scene("pairs", 60, new Content.Activity("Pairs", Markup.of("Talk."))),
                scene("wall", 0, new Content.Wall(List.of(TEXT), List.of())),
                scene("broken", 0, new Content.Chart(CHOICE, List.of())),
                scene("said", 300, new Content.Reflect(TEXT)));
    }

    private static Scene scene(String id, int seconds, Content content) {
        return new Scene(id, new Place("one", "One", 1, 2), seconds, Markup.EMPTY, content);
    }

    private static Prompt prompt(String id, Form form) {
        return new Prompt(new PromptKey("one", id), "What now?", "Now", "", form, Set.of(Situation.values()), true);
    }

    private static Guide guide() {
        var calm = new RoomWords(Markup.of("We pause."), Markup.EMPTY);
        return new Guide(
                "trust",
                "Trust",
                "",
                "en",
                60,
                List.of(),
                Markup.EMPTY,
                Markup.EMPTY,
                Asking.NOTHING,
                Asking.NOTHING,
                Asking.NOTHING,
                calm,
                RoomWords.EMPTY,
                List.of());
    }
}
