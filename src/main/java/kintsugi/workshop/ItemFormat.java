package kintsugi.workshop;

import kintsugi.participant.AnswerFormat;
import tools.jackson.databind.json.JsonMapper;

/** Shared answers as the archive keeps them. */
final class ItemFormat {
    private static final JsonMapper JSON = JsonMapper.builder().build();

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
