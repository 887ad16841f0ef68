package kintsugi.rehearsal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a file of answers, as the design's §7 has it. */
record AnswerLine(
        @Nullable String language,
        @JsonProperty("first_name") @Nullable String firstName,
        @Nullable String situation,
        @Nullable List<Reflected> reflections,
        @Nullable List<Committed> commitments) {

    record Reflected(
            @Nullable String step,
            @Nullable Integer prompt,
            @Nullable String text,
            @Nullable Integer scale,
            @Nullable Integer after,
            @Nullable List<Integer> choice,
            @Nullable Boolean share) {}

    record Committed(
            @Nullable String step,
            @Nullable String when,
            @Nullable String then,
            @Nullable String every,
            @Nullable String from,
            @Nullable String obstacle,
            @Nullable String response) {}
}
