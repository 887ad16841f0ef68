package kintsugi.workshop;

import java.util.Objects;
import kintsugi.participant.AnswerFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/** Shared answers as the archive keeps them. */
final class ItemFormat {
    /** Without Jackson's pool of buffers, which would hold what was last read or written for good. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .build())
            .build();

    /** What is changed for the room came with the second format; a text in which nothing is changed is as in the first. */
    private static final int FORMAT = 2;

    private ItemFormat() {}

    private record Kept(ItemState state, AnswerFormat answer) {}

    private record Told(
            @Nullable Integer format,
            ItemState state,
            AnswerFormat answer,
            @Nullable Telling telling) {}

    static byte[] write(Item item) {
        AnswerFormat answer = AnswerFormat.of(item.answer());
        return JSON.writeValueAsBytes(
                item.telling().equals(Telling.AS_WRITTEN)
                        ? new Kept(item.state(), answer)
                        : new Told(FORMAT, item.state(), answer, item.telling()));
    }

    static Item read(KeptItem row) {
        Told kept = JSON.readValue(row.body(), Told.class);
        if (Objects.requireNonNullElse(kept.format(), 1) > FORMAT) {
            throw new ArchiveProblem(ArchiveProblem.Kind.NEWER, "a shared answer of a newer version");
        }
        Telling telling = Objects.requireNonNullElse(kept.telling(), Telling.AS_WRITTEN);
        return new Item(row.prompt(), row.id(), kept.state(), kept.answer().answer(), telling);
    }
}
