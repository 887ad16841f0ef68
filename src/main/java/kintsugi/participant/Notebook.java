package kintsugi.participant;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;

/**
 * A participant's private record. Immutable; {@link #toString} tells nothing. Answers and commitments that are only
 * blanks are none, and don't get in.
 *
 * @param language the participant's, an IETF language tag
 * @param situation as chosen privately; empty while not chosen
 * @param reflections by prompt
 * @param commitments in the order in which they were made
 * @param handed by which one's plan is found among those handed over for printing; it may be gone from there
 */
public record Notebook(
        String language,
        Optional<Situation> situation,
        SortedMap<PromptKey, Reflection> reflections,
        List<Commitment> commitments,
        Optional<UUID> handed) {
    public Notebook {
        SortedMap<PromptKey, Reflection> answered = new TreeMap<>(reflections);
        answered.values().removeIf(reflection -> reflection.answer().isBlank());
        reflections = Collections.unmodifiableSortedMap(answered);
        commitments = commitments.stream().filter(line -> !line.isBlank()).toList();
    }

    /** A new one. */
    public static Notebook empty(String language) {
        return new Notebook(language, Optional.empty(), new TreeMap<>(), List.of(), Optional.empty());
    }

    /** The same in another language. */
    public Notebook in(String tag) {
        return new Notebook(tag, situation, reflections, commitments, handed);
    }

    /** The same in this situation. */
    public Notebook as(Situation chosen) {
        return new Notebook(language, Optional.of(chosen), reflections, commitments, handed);
    }

    /** The same with this reflection in place of an earlier one. */
    public Notebook with(PromptKey prompt, Reflection reflection) {
        SortedMap<PromptKey, Reflection> next = new TreeMap<>(reflections);
        next.put(prompt, reflection);
        return new Notebook(language, situation, next, commitments, handed);
    }

    /** The same without any answer to this prompt. */
    public Notebook without(PromptKey prompt) {
        SortedMap<PromptKey, Reflection> next = new TreeMap<>(reflections);
        next.remove(prompt);
        return new Notebook(language, situation, next, commitments, handed);
    }

    /** The same with these commitments. */
    public Notebook committing(List<Commitment> next) {
        return new Notebook(language, situation, reflections, next, handed);
    }

    /** The same, with a plan of it handed over under this. */
    public Notebook handing(UUID plan) {
        return new Notebook(language, situation, reflections, commitments, Optional.of(plan));
    }

    /** What was answered to this prompt. */
    public Optional<Reflection> reflection(PromptKey prompt) {
        return Optional.ofNullable(reflections.get(prompt));
    }

    @Override
    public String toString() {
        return "Notebook";
    }
}
