package kintsugi.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
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

    /** Records from before plans could be handed over have no {@code handed}. */
    private record Kept(
            String language,
            @Nullable Situation situation,
            List<KeptReflection> reflections,
            List<KeptCommitment> commitments,
            @Nullable UUID handed) {
        Kept {
            Objects.requireNonNull(language);
            reflections = List.copyOf(reflections);
            commitments = List.copyOf(commitments);
        }
    }

    private record KeptReflection(
            String prompt,
            AnswerFormat answer,
            boolean finished,
            @Nullable Long shared) {
        KeptReflection {
            Objects.requireNonNull(prompt);
            Objects.requireNonNull(answer);
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
                notebook.reflections().entrySet().stream()
                        .map(entry -> new KeptReflection(
                                entry.getKey().toString(),
                                AnswerFormat.of(entry.getValue().answer()),
                                entry.getValue().finished(),
                                entry.getValue().shared().isPresent()
                                        ? entry.getValue().shared().getAsLong()
                                        : null))
                        .toList(),
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
        for (KeptReflection one : kept.reflections()) {
            Long shared = one.shared();
            reflections.put(
                    PromptKey.parse(one.prompt()),
                    new Reflection(
                            one.answer().answer(),
                            one.finished(),
                            shared == null ? OptionalLong.empty() : OptionalLong.of(shared)));
        }
        return new Notebook(
                kept.language(),
                Optional.ofNullable(kept.situation()),
                reflections,
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
