package kintsugi.participant;

import java.util.ArrayList;
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
 * @param shared what was shared, by prompt, as it was worded then; also where nothing is answered any more
 * @param unseen what was shared, found no circle and went with its evening, by prompt, oldest first; nobody saw it, and
 *     something else was answered since
 * @param commitments in the order in which they were made
 * @param handed by which one's plan is found among those handed over for printing; it may be gone from there
 */
public record Notebook(
        String language,
        Optional<Situation> situation,
        SortedMap<PromptKey, Reflection> reflections,
        SortedMap<PromptKey, Shared> shared,
        SortedMap<PromptKey, List<Answer>> unseen,
        List<Commitment> commitments,
        Optional<UUID> handed) {
    public Notebook {
        SortedMap<PromptKey, Reflection> answered = new TreeMap<>(reflections);
        answered.values().removeIf(reflection -> reflection.answer().isBlank());
        reflections = Collections.unmodifiableSortedMap(answered);
        shared = Collections.unmodifiableSortedMap(new TreeMap<>(shared));
        SortedMap<PromptKey, List<Answer>> left = new TreeMap<>();
        unseen.forEach((prompt, answers) -> left.put(prompt, List.copyOf(answers)));
        unseen = Collections.unmodifiableSortedMap(left);
        commitments = commitments.stream().filter(line -> !line.isBlank()).toList();
    }

    /** A new one. */
    public static Notebook empty(String language) {
        return new Notebook(
                language,
                Optional.empty(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                Optional.empty());
    }

    /** The same in another language. */
    public Notebook in(String tag) {
        return new Notebook(tag, situation, reflections, shared, unseen, commitments, handed);
    }

    /** The same in this situation. */
    public Notebook as(Situation chosen) {
        return new Notebook(language, Optional.of(chosen), reflections, shared, unseen, commitments, handed);
    }

    /** The same with this reflection in place of an earlier one; what was shared stays shared. */
    public Notebook with(PromptKey prompt, Reflection reflection) {
        SortedMap<PromptKey, Reflection> next = new TreeMap<>(reflections);
        next.put(prompt, reflection);
        return new Notebook(language, situation, next, shared, unseen, commitments, handed);
    }

    /** The same without any answer to this prompt; what was shared stays shared. */
    public Notebook without(PromptKey prompt) {
        SortedMap<PromptKey, Reflection> next = new TreeMap<>(reflections);
        next.remove(prompt);
        return new Notebook(language, situation, next, shared, unseen, commitments, handed);
    }

    /** The same with this shared for this prompt, in place of what was shared before. */
    public Notebook sharing(PromptKey prompt, Shared now) {
        SortedMap<PromptKey, Shared> next = new TreeMap<>(shared);
        next.put(prompt, now);
        return new Notebook(language, situation, reflections, next, unseen, commitments, handed);
    }

    /** The same with nothing shared for this prompt; the answer stays. */
    public Notebook withdrawing(PromptKey prompt) {
        SortedMap<PromptKey, Shared> next = new TreeMap<>(shared);
        next.remove(prompt);
        return new Notebook(language, situation, reflections, next, unseen, commitments, handed);
    }

    /** The same after what was shared for this prompt found no circle: its wording is lost only with the notebook. */
    public Notebook lettingGo(PromptKey prompt) {
        Notebook next = withdrawing(prompt);
        Optional<Answer> gone = shared(prompt).map(Shared::answer);
        if (gone.isEmpty() || sharesLatest(prompt) || unseen(prompt).contains(gone.get())) {
            return next;
        }
        List<Answer> more = new ArrayList<>(unseen(prompt));
        more.add(gone.get());
        return next.leaving(prompt, more);
    }

    /** The same without what nobody saw for this prompt. */
    public Notebook forgetting(PromptKey prompt) {
        return leaving(prompt, List.of());
    }

    private Notebook leaving(PromptKey prompt, List<Answer> answers) {
        SortedMap<PromptKey, List<Answer>> next = new TreeMap<>(unseen);
        next.put(prompt, answers);
        next.values().removeIf(List::isEmpty);
        return new Notebook(language, situation, reflections, shared, next, commitments, handed);
    }

    /** The same with these commitments. */
    public Notebook committing(List<Commitment> next) {
        return new Notebook(language, situation, reflections, shared, unseen, next, handed);
    }

    /** The same, with a plan of it handed over under this. */
    public Notebook handing(UUID plan) {
        return new Notebook(language, situation, reflections, shared, unseen, commitments, Optional.of(plan));
    }

    /** What was answered to this prompt. */
    public Optional<Reflection> reflection(PromptKey prompt) {
        return Optional.ofNullable(reflections.get(prompt));
    }

    /** Whether just this is what is shared for this prompt. */
    public boolean shares(PromptKey prompt, Answer answer) {
        return shared(prompt).filter(now -> now.answer().equals(answer)).isPresent();
    }

    /** Whether what stands here now is just what is shared for this prompt. */
    public boolean sharesLatest(PromptKey prompt) {
        return reflection(prompt).filter(now -> shares(prompt, now.answer())).isPresent();
    }

    /** What was shared for this prompt, oldest first, that nobody saw; empty without any. */
    public List<Answer> unseen(PromptKey prompt) {
        return unseen.getOrDefault(prompt, List.of());
    }

    /** What was shared for this prompt, as it was worded then. */
    public Optional<Shared> shared(PromptKey prompt) {
        return Optional.ofNullable(shared.get(prompt));
    }

    @Override
    public String toString() {
        return "Notebook";
    }
}
