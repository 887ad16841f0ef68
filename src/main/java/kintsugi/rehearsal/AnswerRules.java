package kintsugi.rehearsal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.participant.Commitment;
import kintsugi.participant.Rhythm;
import kintsugi.rehearsal.AnswerLine.Committed;
import kintsugi.rehearsal.AnswerLine.Reflected;
import org.jspecify.annotations.Nullable;

/** Whether one line of answers fits the guide, and whom it makes. Tells every mistake of the line. */
final class AnswerRules {
    private final Guide guide;
    private final LocalDate today;

    AnswerRules(Guide guide, LocalDate today) {
        this.guide = guide;
        this.today = today;
    }

    /** Told of a mistake; the arguments never quote what was written. */
    interface Findings {
        void add(String key, String... arguments);
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException noTag) {
            return false;
        }
    }

    /** The person of this line, whole only if nothing was found. */
    SamplePerson person(AnswerLine line, Findings findings) {
        Situation situation = situation(line.situation(), findings);
        String language = line.language() == null ? guide.language() : line.language();
        if (!isLanguage(language)) {
            findings.add("language");
        }
        List<SamplePerson.Reflected> reflections = new ArrayList<>();
        Set<PromptKey> asked = new HashSet<>();
        for (Reflected one : orNone(line.reflections())) {
            reflect(one, situation, findings, asked).forEach(reflections::add);
        }
        List<Commitment> commitments = new ArrayList<>();
        for (Committed one : orNone(line.commitments())) {
            commitment(one, findings).ifPresent(commitments::add);
        }
        return new SamplePerson(
                language,
                Optional.ofNullable(line.firstName()).filter(name -> !name.isBlank()),
                situation,
                reflections,
                commitments);
    }

    private static Situation situation(@Nullable String written, Findings findings) {
        if (written == null) {
            return Situation.UNSURE;
        }
        return switch (written) {
            case "hurt" -> Situation.HURT;
            case "involved" -> Situation.INVOLVED;
            case "unsure" -> Situation.UNSURE;
            default -> {
                findings.add("situation");
                yield Situation.UNSURE;
            }
        };
    }

    private List<SamplePerson.Reflected> reflect(
            Reflected one, Situation situation, Findings findings, Set<PromptKey> asked) {
        String step = one.step() == null ? "" : one.step();
        List<Prompt> prompts = guide.prompts(step);
        if (step.isEmpty() || (prompts.isEmpty() && guide.step(step).isEmpty())) {
            findings.add("step", step);
            return List.of();
        }
        int number = one.prompt() == null ? 0 : one.prompt();
        if (number < 1 || number > prompts.size()) {
            findings.add("prompt", step, Integer.toString(prompts.size()));
            return List.of();
        }
        Prompt prompt = prompts.get(number - 1);
        String place = step + " " + number;
        if (!asked.add(prompt.key())) {
            findings.add("twice", place);
        }
        if (!prompt.isFor(situation)) {
            findings.add("not-for-situation", place);
        }
        boolean share = Boolean.TRUE.equals(one.share());
        if (share && prompt.isSituational()) {
            findings.add("situational-shared", place);
        }
        Optional<Answer> answer = answer(prompt.form(), one);
        if (answer.isEmpty()) {
            findings.add(kind(prompt.form()), place);
            return List.of();
        }
        List<SamplePerson.Reflected> all = new ArrayList<>();
        all.add(new SamplePerson.Reflected(prompt.key(), answer.get(), share));
        Integer after = one.after();
        if (after != null) {
            boolean checkIn = step.equals(PromptKey.CHECK_IN);
            if (checkIn && prompt.form() instanceof Form.Scale scale && after >= scale.low() && after <= scale.high()) {
                all.add(new SamplePerson.Reflected(
                        new PromptKey(PromptKey.CHECK_IN_AGAIN, prompt.key().prompt()),
                        new Answer.Level(after),
                        share));
            } else {
                findings.add("after", place);
            }
        }
        return all;
    }

    private static Optional<Answer> answer(Form form, Reflected one) {
        int given = (one.text() == null ? 0 : 1) + (one.scale() == null ? 0 : 1) + (one.choice() == null ? 0 : 1);
        if (given != 1) {
            return Optional.empty();
        }
        String text = one.text();
        Integer level = one.scale();
        List<Integer> picked = one.choice();
        if (form instanceof Form.Text && text != null) {
            return Optional.of(new Answer.Words(text));
        }
        if (form instanceof Form.Scale scale && level != null && level >= scale.low() && level <= scale.high()) {
            return Optional.of(new Answer.Level(level));
        }
        if (form instanceof Form.Choice choice
                && picked != null
                && !picked.isEmpty()
                && (choice.many() || picked.size() == 1)
                && picked.stream()
                        .allMatch(option ->
                                option >= 1 && option <= choice.options().size())) {
            return Optional.of(new Answer.Picked(new TreeSet<>(picked)));
        }
        return Optional.empty();
    }

    private static String kind(Form form) {
        return form instanceof Form.Text ? "not-text" : form instanceof Form.Scale ? "not-scale" : "not-choice";
    }

    private Optional<Commitment> commitment(Committed one, Findings findings) {
        String step = one.step() == null ? "" : one.step();
        if (guide.step(step).isEmpty()) {
            findings.add("step", step);
            return Optional.empty();
        }
        if (isMissing(one.when()) || isMissing(one.then())) {
            findings.add("commitment", step);
            return Optional.empty();
        }
        Optional<Rhythm> every = rhythm(one.every());
        if (every.isEmpty()) {
            findings.add("every", step);
        }
        Optional<LocalDate> from = from(one.from());
        if (from.isEmpty()) {
            findings.add("from", step);
        }
        return Optional.of(new Commitment(
                step,
                orNothing(one.when()),
                orNothing(one.then()),
                orNothing(one.obstacle()),
                orNothing(one.response()),
                every.orElse(Rhythm.DAY),
                from.orElse(today)));
    }

    private static Optional<Rhythm> rhythm(@Nullable String every) {
        return switch (every == null ? "day" : every) {
            case "day" -> Optional.of(Rhythm.DAY);
            case "week" -> Optional.of(Rhythm.WEEK);
            case "once" -> Optional.of(Rhythm.ONCE);
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> from(@Nullable String date) {
        try {
            return Optional.of(date == null ? today : LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
