package kintsugi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Markup;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Step;
import kintsugi.participant.Answer;
import kintsugi.participant.Notebook;
import kintsugi.participant.Written;
import kintsugi.plan.Plan.Entry;
import kintsugi.plan.Plan.Hope;
import kintsugi.plan.Plan.Look;
import kintsugi.plan.Plan.Promise;
import kintsugi.plan.Plan.Section;

/** Puts a plan together: what was ticked of the notebook, and of the guide what everybody gets. */
public final class PlanMaker {
    private final Guide guide;
    private final List<String> tonight;
    private final List<HelpLine> help;

    /**
     * Plans of one workshop. A step of the guide that is neither this evening's nor was reached on an earlier one is on
     * no paper, since the room never heard of it.
     *
     * @param tonight ids of the counted steps that the evening takes of the guide, in its order
     * @param help may be empty
     */
    public PlanMaker(Guide guide, List<String> tonight, List<HelpLine> help) {
        this.guide = guide;
        this.tonight = List.copyOf(tonight);
        this.help = List.copyOf(help);
    }

    /**
     * The plan.
     *
     * @param reached ids of the steps that were reached, on this evening or an earlier one of the workshop
     */
    public Plan plan(Notebook notebook, PlanWish wish, Set<String> reached) {
        return plan(notebook, wish, reached, Set.of());
    }

    /**
     * The plan while the evening runs: what the group will still get to tonight is not told as missed.
     *
     * @param coming ids of the steps that the evening has before it
     */
    public Plan plan(Notebook notebook, PlanWish wish, Set<String> reached, Set<String> coming) {
        Set<String> tonightAtLast =
                Stream.concat(reached.stream(), coming.stream()).collect(Collectors.toSet());
        LocalDate day = wish.date();
        List<Step> counted = counted(reached);
        return new Plan(
                notebook.language(),
                guide.title(),
                day,
                wish.firstName().map(Written::clean).filter(name -> !Written.isBlank(name)),
                counted.size(),
                (int) counted.stream()
                        .filter(step -> reached.contains(step.id()))
                        .count(),
                hope(notebook, wish),
                written(notebook, wish, counted),
                promises(notebook, wish),
                sections(Step::atHome, tonightAtLast, counted),
                sections(Step::whenHard, tonightAtLast, counted),
                List.of(
                        new Look(Plan.After.DAY, day.plusDays(1)),
                        new Look(Plan.After.WEEK, day.plusWeeks(1)),
                        new Look(Plan.After.MONTH, day.plusMonths(1))),
                help,
                guide.help());
    }

    /** What was reached on earlier evenings only, in the guide's order, and then this evening's steps in theirs. */
    private List<Step> counted(Set<String> reached) {
        Stream<Step> earlier = guide.countedSteps().stream()
                .filter(step -> reached.contains(step.id()) && !tonight.contains(step.id()));
        return Stream.concat(earlier, tonight.stream().flatMap(id -> guide.step(id).stream()))
                .toList();
    }

    private List<Hope> hope(Notebook notebook, PlanWish wish) {
        List<Hope> all = new ArrayList<>();
        for (Prompt prompt : guide.checkIn().prompts()) {
            if (prompt.form() instanceof Form.Scale scale) {
                OptionalInt start = level(notebook, wish, prompt.key());
                OptionalInt end = level(
                        notebook,
                        wish,
                        new PromptKey(PromptKey.CHECK_IN_AGAIN, prompt.key().prompt()));
                if (start.isPresent() || end.isPresent()) {
                    all.add(new Hope(
                            prompt.question(), scale.low(), scale.high(), scale.lowEnd(), scale.highEnd(), start, end));
                }
            }
        }
        return all;
    }

    private static OptionalInt level(Notebook notebook, PlanWish wish, PromptKey key) {
        return wish.reflections().contains(key)
                ? notebook.reflection(key)
                        .map(reflection -> reflection.answer() instanceof Answer.Level level
                                ? OptionalInt.of(level.value())
                                : OptionalInt.empty())
                        .orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    private List<Entry> written(Notebook notebook, PlanWish wish, List<Step> counted) {
        List<Entry> all = new ArrayList<>();
        for (Prompt prompt : guide.allPrompts()) {
            if (isHope(prompt) || !wish.reflections().contains(prompt.key())) {
                continue;
            }
            notebook.reflection(prompt.key())
                    .map(reflection -> inWords(prompt.form(), reflection.answer()))
                    .filter(words -> !Written.isBlank(words))
                    .ifPresent(words -> all.add(new Entry(
                            number(prompt.key().step(), counted),
                            name(prompt.key().step()),
                            prompt.question(),
                            words)));
        }
        return all;
    }

    private static boolean isHope(Prompt prompt) {
        String step = prompt.key().step();
        return prompt.form() instanceof Form.Scale
                && (step.equals(PromptKey.CHECK_IN) || step.equals(PromptKey.CHECK_IN_AGAIN));
    }

    /** An answer as it reads on paper: words as typed, options as the guide words them, a number with its scale's end. */
    static String inWords(Form form, Answer answer) {
        if (answer instanceof Answer.Words words) {
            return words.text();
        }
        if (answer instanceof Answer.Picked picked && form instanceof Form.Choice choice) {
            return picked.options().stream()
                    .filter(option -> option <= choice.options().size())
                    .map(option -> choice.options().get(option - 1))
                    .collect(Collectors.joining("\n"));
        }
        if (answer instanceof Answer.Level level && form instanceof Form.Scale scale) {
            return level.value() + " / " + scale.high();
        }
        return "";
    }

    private List<Promise> promises(Notebook notebook, PlanWish wish) {
        return IntStream.range(0, notebook.commitments().size())
                .filter(wish.commitments()::contains)
                .mapToObj(notebook.commitments()::get)
                .map(own -> new Promise(name(own.step()), own))
                .toList();
    }

    private List<Section> sections(Function<Step, Markup> words, Set<String> reached, List<Step> counted) {
        return Stream.of(guide.step(Guide.OPENING).stream(), counted.stream(), guide.step(Guide.CLOSING).stream())
                .flatMap(Function.identity())
                .filter(step -> !words.apply(step).isEmpty())
                .map(step -> new Section(
                        number(step.id(), counted),
                        step.name(),
                        isFrame(step) || reached.contains(step.id()),
                        words.apply(step)))
                .toList();
    }

    private static boolean isFrame(Step step) {
        return step.id().equals(Guide.OPENING) || step.id().equals(Guide.CLOSING);
    }

    private static int number(String step, List<Step> counted) {
        return counted.stream().map(Step::id).toList().indexOf(step) + 1;
    }

    private String name(String step) {
        return guide.step(step).map(Step::name).orElse("");
    }
}
