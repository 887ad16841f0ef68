package kintsugi.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/** Notebooks as JSON, apart from the values that the program works with, so that either can change. */
final class NotebookFormat {
    /** Without Jackson's pool of buffers, which would hold what was last read or written for good. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .build())
            .build();

    private NotebookFormat() {}

    /** Records from before plans could be handed over have no {@code handed}, earlier ones no {@code unseen}. */
    private record Kept(
            String language,
            @Nullable Situation situation,
            List<KeptReflection> reflections,
            @Nullable List<KeptUnseen> unseen,
            List<KeptCommitment> commitments,
            @Nullable UUID handed) {
        Kept {
            Objects.requireNonNull(language);
            reflections = List.copyOf(reflections);
            unseen = unseen == null ? List.of() : List.copyOf(unseen);
            commitments = List.copyOf(commitments);
        }
    }

    /**
     * One prompt.
     *
     * @param answer null where nothing is answered any more, but something was shared
     * @param shared the id of what was shared
     * @param wording as it was shared, only where that is not the answer; records from before have none
     */
    private record KeptReflection(
            String prompt,
            @Nullable AnswerFormat answer,
            boolean finished,
            @Nullable Long shared,
            @Nullable AnswerFormat wording) {
        KeptReflection {
            Objects.requireNonNull(prompt);
            if (answer == null && (shared == null || wording == null)) {
                throw new IllegalArgumentException("neither answered nor shared");
            }
        }

        static KeptReflection of(Notebook notebook, PromptKey prompt) {
            Optional<Reflection> reflection = notebook.reflection(prompt);
            Optional<Answer> answer = reflection.map(Reflection::answer);
            Optional<Shared> shared = notebook.shared(prompt);
            return new KeptReflection(
                    prompt.toString(),
                    answer.map(AnswerFormat::of).orElse(null),
                    reflection.map(Reflection::finished).orElse(false),
                    shared.map(Shared::id).orElse(null),
                    shared.map(Shared::answer)
                            .filter(worded -> !answer.equals(Optional.of(worded)))
                            .map(AnswerFormat::of)
                            .orElse(null));
        }

        Optional<Reflection> reflection() {
            return Optional.ofNullable(answer).map(kept -> new Reflection(kept.answer(), finished));
        }

        Optional<Shared> asShared() {
            return Optional.ofNullable(shared)
                    .map(id -> new Shared(
                            id,
                            Objects.requireNonNull(wording == null ? answer : wording)
                                    .answer()));
        }
    }

    private record KeptUnseen(String prompt, List<AnswerFormat> answers) {
        KeptUnseen {
            Objects.requireNonNull(prompt);
            answers = List.copyOf(answers);
        }
    }

    private record KeptCommitment(
            String step, String when, String will, String obstacle, String response, Rhythm every, String from) {
        KeptCommitment {
            Stream.of(step, when, will, obstacle, response, every, from).forEach(Objects::requireNonNull);
        }
    }

    static byte[] write(Notebook notebook) {
        return JSON.writeValueAsBytes(new Kept(
                notebook.language(),
                notebook.situation().orElse(null),
                Stream.concat(notebook.reflections().keySet().stream(), notebook.shared().keySet().stream())
                        .sorted()
                        .distinct()
                        .map(prompt -> KeptReflection.of(notebook, prompt))
                        .toList(),
                unseen(notebook),
                notebook.commitments().stream()
                        .map(own -> new KeptCommitment(
                                own.step(),
                                own.when(),
                                own.will(),
                                own.obstacle(),
                                own.response(),
                                own.every(),
                                own.from().toString()))
                        .toList(),
                notebook.handed().orElse(null)));
    }

    /** Null without any, as in records from before. */
    private static @Nullable List<KeptUnseen> unseen(Notebook notebook) {
        List<KeptUnseen> all = notebook.unseen().entrySet().stream()
                .map(one -> new KeptUnseen(
                        one.getKey().toString(),
                        one.getValue().stream().map(AnswerFormat::of).toList()))
                .toList();
        return all.isEmpty() ? null : all;
    }

    /**
     * Back again.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON, or something is missing in it
     * @throws IllegalArgumentException if a prompt or an answer is none
     * @throws java.time.DateTimeException if a day is none
     */
    static Notebook read(byte[] json) {
        Kept kept = JSON.readValue(json, Kept.class);
        if (kept == null) {
            throw new IllegalArgumentException("nothing");
        }
        SortedMap<PromptKey, Reflection> reflections = new TreeMap<>();
        SortedMap<PromptKey, Shared> shared = new TreeMap<>();
        for (KeptReflection one : kept.reflections()) {
            PromptKey prompt = PromptKey.parse(one.prompt());
            one.reflection().ifPresent(reflection -> reflections.put(prompt, reflection));
            one.asShared().ifPresent(what -> shared.put(prompt, what));
        }
        SortedMap<PromptKey, List<Answer>> unseen = new TreeMap<>();
        Objects.requireNonNull(kept.unseen())
                .forEach(one -> unseen.put(
                        PromptKey.parse(one.prompt()),
                        one.answers().stream().map(AnswerFormat::answer).toList()));
        return new Notebook(
                kept.language(),
                Optional.ofNullable(kept.situation()),
                reflections,
                shared,
                unseen,
                kept.commitments().stream()
                        .map(own -> new Commitment(
                                own.step(),
                                own.when(),
                                own.will(),
                                own.obstacle(),
                                own.response(),
                                own.every(),
                                LocalDate.parse(own.from())))
                        .toList(),
                Optional.ofNullable(kept.handed()));
    }
}
