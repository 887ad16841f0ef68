package kintsugi.rehearsal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kintsugi.guide.Guide;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads {@code --answers FILE.jsonl}: UTF-8, one participant a line; refuses what it does not know, with the line. */
public final class AnswersFile {
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();
    private final AnswerRules rules;

    /**
     * Answers to this guide.
     *
     * @param today the first day of a commitment that names none
     */
    public AnswersFile(Guide guide, LocalDate today) {
        this.rules = new AnswerRules(guide, today);
    }

    /** Reads all lines. Blocks; never fails. */
    public AnswersReading read(Path file) {
        String text;
        try {
            if (Files.isDirectory(file)) {
                return broken(0, "folder");
            }
            if (Files.size(file) > MOST_BYTES) {
                return broken(0, "too-long");
            }
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            return broken(0, "not-utf8");
        } catch (IOException e) {
            return broken(0, Files.exists(file) ? "unreadable" : "missing");
        }
        return read(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private AnswersReading read(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return broken(0, "empty");
        }
        List<SamplePerson> people = new ArrayList<>();
        List<AnswersProblem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            if (lines.get(i).isBlank()) {
                problems.add(new AnswersProblem(number, "empty-line", List.of()));
                continue;
            }
            try {
                AnswerLine line = json.readValue(lines.get(i), AnswerLine.class);
                people.add(rules.person(
                        line, (key, arguments) -> problems.add(new AnswersProblem(number, key, List.of(arguments)))));
            } catch (UnrecognizedPropertyException e) {
                problems.add(new AnswersProblem(number, "unknown-key", List.of(e.getPropertyName())));
            } catch (JacksonException e) {
                problems.add(new AnswersProblem(number, "not-json", List.of(place(e))));
            }
        }
        return new AnswersReading(problems.isEmpty() ? people : List.of(), problems);
    }

    /** Where in the line, without quoting it. */
    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? "1"
                : Integer.toString(Math.max(1, e.getLocation().getColumnNr()));
    }

    private static AnswersReading broken(int line, String key) {
        return new AnswersReading(List.of(), List.of(new AnswersProblem(line, key, List.of())));
    }
}
