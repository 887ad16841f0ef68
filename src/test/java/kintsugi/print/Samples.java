package kintsugi.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kintsugi.guide.Agenda;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideReader;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.ShippedGuides;
import kintsugi.guide.Situation;
import kintsugi.guide.Step;
import kintsugi.participant.Answer;
import kintsugi.participant.Commitment;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.participant.Rhythm;
import kintsugi.pdf.font.Faces;
import kintsugi.plan.Plan;
import kintsugi.plan.PlanMaker;
import kintsugi.plan.PlanWish;
import kintsugi.workshop.Chart;
import kintsugi.workshop.Summary;

/** A guide, a notebook and plans for tests. */
final class Samples {
    static final Press PRESS = new Press(new Faces());
    static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    static final Set<String> REACHED = Set.of("open-communication", "set-boundaries", "accountability", "give-space");
    static final List<HelpLine> HELP = List.of(
            new HelpLine("In danger, at once", "", ""),
            new HelpLine("Crisis line", "01632 960 142", "day and night, free"),
            new HelpLine("Couple and family counselling", "01632 960 118", "Mill Lane 4, Mon to Thu, 9 to 5"),
            new HelpLine("If someone frightens you", "01632 960 177", "day and night, in nine languages"));

    private static final Guide GUIDE = GuideReader.read(ShippedGuides.all().stream()
                    .filter(files -> files.id().equals("rebuilding-trust"))
                    .findFirst()
                    .orElseThrow())
            .guide()
            .orElseThrow();

    private static final List<String> WHOLE = Agenda.whole(GUIDE).steps();

    private Samples() {}

    static Guide guide() {
        return GUIDE;
    }

    static Guide guideIn(String language) {
        return new Guide(
                GUIDE.id(),
                GUIDE.title(),
                GUIDE.subtitle(),
                language,
                GUIDE.minutes(),
                GUIDE.sources(),
                GUIDE.beforeYouInvite(),
                GUIDE.beforeYouStart(),
                GUIDE.checkIn(),
                GUIDE.plans(),
                GUIDE.lastWord(),
                GUIDE.calm(),
                GUIDE.help(),
                GUIDE.steps());
    }

    /** What Ruth wrote tonight. */
    static Notebook notebook(String language) {
        return Notebook.empty(language)
                .as(Situation.HURT)
                .with(PromptKey.parse("check-in/hope"), level(4))
                .with(PromptKey.parse("check-in-again/hope"), level(6))
                .with(PromptKey.parse("open-communication/understood"), words("How I slept. Not whether I am over it."))
                .with(PromptKey.parse("open-communication/easy"), level(3))
                .with(PromptKey.parse("open-communication/listen-better"), words(HIDDEN))
                .with(
                        PromptKey.parse("accountability/needed"),
                        words("The Sunday mornings. I used to read the paper aloud in bed and he would argue with it."
                                + " I stopped, and neither of us has said so. I don’t want it back out of politeness."
                                + " I want him to notice the gap before I point at it, and to say what he did without"
                                + " the word “but”."))
                .with(
                        PromptKey.parse("give-space/calms"),
                        Reflection.kept(new Answer.Picked(new TreeSet<>(Set.of(1, 3)))))
                .committing(List.of(
                        new Commitment(
                                "open-communication",
                                "the plates are cleared",
                                "sit down for ten minutes and listen without answering back",
                                "I am too tired to listen well",
                                "I say so, and name the hour when I will",
                                Rhythm.DAY,
                                DAY.plusDays(1)),
                        new Commitment(
                                "accountability",
                                "When it is Sunday morning,",
                                "bring the paper to bed and read one page aloud.",
                                "the silence is heavy",
                                "I read all the same, and stop after one page",
                                Rhythm.WEEK,
                                DAY.plusDays(5)),
                        new Commitment(
                                "give-space",
                                "I have the kitchen to myself",
                                "ring the counselling office and ask for a first hour",
                                "nobody answers",
                                "I leave my number and ring again on Monday",
                                Rhythm.ONCE,
                                DAY.plusDays(2))));
    }

    /** Written, and not ticked. */
    static final String HIDDEN = "when the radio is off and nobody stands in the door";

    static final Set<PromptKey> TICKED = Set.of(
            PromptKey.parse("check-in/hope"),
            PromptKey.parse("check-in-again/hope"),
            PromptKey.parse("open-communication/understood"),
            PromptKey.parse("accountability/needed"),
            PromptKey.parse("give-space/calms"));

    static Reflection words(String text) {
        return Reflection.kept(new Answer.Words(text));
    }

    static Reflection level(int value) {
        return Reflection.kept(new Answer.Level(value));
    }

    static Plan plan(Notebook notebook, Set<PromptKey> ticked, Set<Integer> commitments, Optional<String> name) {
        return new PlanMaker(GUIDE, WHOLE, HELP).plan(notebook, new PlanWish(ticked, commitments, name, DAY), REACHED);
    }

    static Plan plan(String language) {
        return plan(notebook(language), TICKED, Set.of(0, 1, 2), Optional.of("Ruth"));
    }

    /** Nothing ticked, no help lines filled in, nothing reached. */
    static Plan emptyPlan(String language) {
        return new PlanMaker(GUIDE, WHOLE, List.of())
                .plan(Notebook.empty(language), new PlanWish(Set.of(), Set.of(), Optional.empty(), DAY), Set.of());
    }

    /** Everything, with answers of this text. */
    static Plan fullPlan(String language, String text) {
        Notebook notebook = Notebook.empty(language).as(Situation.HURT);
        for (Prompt prompt : GUIDE.allPrompts()) {
            notebook = notebook.with(
                    prompt.key(),
                    prompt.form() instanceof Form.Scale
                            ? level(5)
                            : prompt.form() instanceof Form.Choice
                                    ? Reflection.kept(new Answer.Picked(new TreeSet<>(Set.of(1, 2))))
                                    : words(text));
        }
        notebook = notebook.committing(
                List.of(new Commitment("gradually", text, text, text, text, Rhythm.DAY, DAY.plusDays(1))));
        Set<PromptKey> all = GUIDE.allPrompts().stream().map(Prompt::key).collect(Collectors.toSet());
        Set<String> steps = GUIDE.steps().stream().map(Step::id).collect(Collectors.toSet());
        Set<Integer> every =
                IntStream.range(0, notebook.commitments().size()).boxed().collect(Collectors.toSet());
        return new PlanMaker(GUIDE, WHOLE, HELP)
                .plan(notebook, new PlanWish(all, every, Optional.of(text), DAY), steps);
    }

    /** An evening of five steps of eight, one of them left for later, some of it drawn. */
    static Summary summary() {
        return new Summary(
                GUIDE,
                DAY,
                16,
                14,
                List.of("open-communication", "set-boundaries", "accountability", "give-space", "gradually"),
                List.of("open-communication", "set-boundaries", "accountability", "give-space"),
                List.of(
                        scale("check-in/hope", 3, 5, 4, 2, 0),
                        scale("check-in-again/hope", 0, 3, 5, 4, 2),
                        scale("last-word/safe", 0, 0, 2, 4, 6),
                        scale("open-communication/easy", 4, 3, 4, 0, 2),
                        new Chart(
                                PromptKey.parse("give-space/calms"),
                                9,
                                List.of(
                                        new Chart.Bar(1, 1, 6, false),
                                        new Chart.Bar(2, 2, 0, true),
                                        new Chart.Bar(3, 3, 4, false),
                                        new Chart.Bar(4, 4, 3, false),
                                        new Chart.Bar(5, 5, 5, false),
                                        new Chart.Bar(6, 6, 0, true),
                                        new Chart.Bar(7, 7, 2, false)))),
                125);
    }

    private static Chart scale(String key, int... counts) {
        List<Chart.Bar> bars = IntStream.range(0, counts.length)
                .mapToObj(i -> new Chart.Bar(2 * i + 1, 2 * i + 2, counts[i], false))
                .toList();
        return new Chart(PromptKey.parse(key), IntStream.of(counts).sum(), bars);
    }
}
