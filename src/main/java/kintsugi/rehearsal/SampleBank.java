package kintsugi.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invented answers to draw from, shipped as a resource.
 *
 * @param firstNames for plans
 * @param texts by prompt, as {@link kintsugi.guide.PromptKey#toString} writes it
 * @param anyText for prompts that have none of their own
 * @param commitments if-then lines
 */
record SampleBank(
        List<String> firstNames, Map<String, List<String>> texts, List<String> anyText, List<Line> commitments) {

    record Line(String when, String then, String obstacle, String response) {}

    static SampleBank shipped() {
        try (InputStream in = Objects.requireNonNull(SampleBank.class.getResourceAsStream("sample-answers.json"))) {
            return JsonMapper.builder().build().readValue(in, SampleBank.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
