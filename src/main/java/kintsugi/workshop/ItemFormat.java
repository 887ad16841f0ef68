package kintsugi.workshop;

import kintsugi.participant.AnswerFormat;
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

    private ItemFormat() {}

    private record Kept(ItemState state, AnswerFormat answer) {}

    static byte[] write(Item item) {
        return JSON.writeValueAsBytes(new Kept(item.state(), AnswerFormat.of(item.answer())));
    }

    static Item read(KeptItem row) {
        Kept kept = JSON.readValue(row.body(), Kept.class);
        return new Item(row.prompt(), row.id(), kept.state(), kept.answer().answer());
    }
}
