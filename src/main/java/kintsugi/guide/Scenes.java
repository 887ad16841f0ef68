package kintsugi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Unfolds a guide into the scenes of an evening: title, recap where there was an earlier one, opening, check-in, steps, plans, check-in again, last word,
 * help, closing. The same guide and steps always give the same scenes.
 */
public final class Scenes {
    /** Place of the first scene. */
    public static final String TITLE = "title";
    /** Place of what earlier evenings reached. */
    public static final String RECAP = "recap";

    private static final int RECAP_SECONDS = 120;
    /** Place of the scene in which plans are made. */
    public static final String PLANS = "plans";
    /** Place of the help lines. */
    public static final String HELP = "help";

    private final Guide guide;
    private final List<Step> counted;
    private final List<Scene> scenes = new ArrayList<>();
    private final Gathering gathering = new Gathering();

    private final List<String> earlier;

    private Scenes(Guide guide, Agenda agenda) {
        this.guide = guide;
        this.earlier = agenda.recap().stream()
                .flatMap(id -> guide.step(id).stream())
                .map(Step::name)
                .toList();
        List<Step> all = guide.countedSteps();
        this.counted = agenda.steps().stream()
                .distinct()
                .flatMap(id -> all.stream().filter(step -> step.id().equals(id)))
                .toList();
    }

    /** The scenes of an evening with every step. */
    public static List<Scene> of(Guide guide) {
        return of(guide, Agenda.whole(guide));
    }

    /** The scenes of an evening with these steps, by id, in the guide's order. */
    public static List<Scene> of(Guide guide, Set<String> steps) {
        return of(guide, Agenda.inOrder(guide, steps));
    }

    /** The scenes of an evening with this agenda. */
    public static List<Scene> of(Guide guide, Agenda agenda) {
        return agenda.of(new Scenes(guide, agenda).unfold().stream()).toList();
    }

    private List<Scene> unfold() {
        int after = counted.size() + 1;
        add(TITLE, outside(TITLE, 0), 0, Markup.EMPTY, new Content.Title(guide.title(), guide.subtitle()));
        if (!earlier.isEmpty()) {
            add(RECAP, outside(RECAP, 0), RECAP_SECONDS, Markup.EMPTY, new Content.Recap(earlier));
        }
        guide.step(Guide.OPENING).ifPresent(step -> step(step, 0));
        asking(PromptKey.CHECK_IN, guide.checkIn(), 0);
        for (int i = 0; i < counted.size(); i++) {
            step(counted.get(i), i + 1);
        }
        add(
                PLANS,
                outside(PLANS, after),
                guide.plans().minutes() * 60,
                guide.plans().notes(),
                new Content.Plans());
        asking(PromptKey.CHECK_IN_AGAIN, guide.checkIn(), after);
        hope(after);
        asking(PromptKey.LAST_WORD, guide.lastWord(), after);
        add(
                HELP,
                outside(HELP, after),
                0,
                Markup.EMPTY,
                new Content.Help(guide.help().room()));
        guide.step(Guide.CLOSING).ifPresent(step -> closing(step, after));
        return List.copyOf(scenes);
    }

    private void step(Step step, int number) {
        var place = new Place(step.id(), step.name(), number, counted.size());
        scenes.addAll(new StepScenes(step, place, gathering).unfold());
    }

    /** The closing's last slide is what stays on the wall when all else is done. */
    private void closing(Step step, int number) {
        var place = new Place(step.id(), step.name(), number, counted.size());
        List<Scene> own = new ArrayList<>(new StepScenes(step, place, gathering).unfold());
        Optional<Content.Slide> last = own.stream()
                .map(Scene::content)
                .filter(Content.Slide.class::isInstance)
                .map(Content.Slide.class::cast)
                .reduce((earlier, later) -> later);
        Markup body = last.map(Content.Slide::body).orElse(Markup.EMPTY);
        int seconds = 0;
        Markup notes = Markup.EMPTY;
        if (!own.isEmpty()) {
            Scene end = own.get(own.size() - 1);
            notes = end.notes();
            if (end.content() instanceof Content.Slide) {
                seconds = end.seconds();
                own.remove(own.size() - 1);
            }
        }
        scenes.addAll(own);
        add(step.id() + "/closing", place, seconds, notes, new Content.Closing(step.title(), body));
    }

    private void asking(String name, Asking asking, int number) {
        List<Prompt> prompts = guide.prompts(name);
        List<Integer> shares = Shares.of(asking.minutes(), prompts.size());
        for (int i = 0; i < prompts.size(); i++) {
            Prompt prompt = prompts.get(i);
            String id = name + "/reflect-" + prompt.key().prompt();
            add(id, outside(name, number), shares.get(i), asking.notes(), new Content.Reflect(prompt));
        }
    }

    /** The scales of the check-in, then and now. */
    private void hope(int number) {
        for (Prompt before : guide.checkIn().prompts()) {
            if (before.form() instanceof Form.Scale && !before.isSituational()) {
                Prompt again = before.askedAs(PromptKey.CHECK_IN_AGAIN);
                String id = PromptKey.CHECK_IN_AGAIN + "/chart-" + before.key().prompt();
                var chart = new Content.Chart(again, List.of(before));
                add(id, outside(PromptKey.CHECK_IN_AGAIN, number), 0, Markup.EMPTY, chart);
            }
        }
    }

    private Place outside(String name, int number) {
        return new Place(name, "", number, counted.size());
    }

    private void add(String id, Place place, int seconds, Markup notes, Content content) {
        scenes.add(new Scene(id, place, seconds, notes, content));
    }
}
