package kintsugi.workshop;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/** Workshop records and receipts as JSON. */
final class RecordFormat {
    /** Without Jackson's pool of buffers, which would hold the facilitator's note for good. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .build())
            .build();

    private RecordFormat() {}

    static byte[] write(WorkshopRecord record) {
        return JSON.writeValueAsBytes(record);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws ArchiveProblem if a newer version wrote it, or if it is none
     */
    static WorkshopRecord read(byte[] body) {
        try {
            if (JSON.readTree(body).path("format").asInt() > WorkshopRecord.FORMAT) {
                throw new ArchiveProblem(ArchiveProblem.Kind.NEWER, "a workshop of a newer version");
            }
            return JSON.readValue(body, WorkshopRecord.class);
        } catch (JacksonException e) {
            // The cause would quote the record.
            throw new ArchiveProblem(ArchiveProblem.Kind.DAMAGED, "a workshop's record can't be read");
        }
    }

    static byte[] write(Receipt receipt) {
        return JSON.writeValueAsBytes(receipt);
    }
}
