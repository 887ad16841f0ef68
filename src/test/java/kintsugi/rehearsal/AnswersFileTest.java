package kintsugi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideReader;
import kintsugi.guide.PromptKey;
import kintsugi.guide.ShippedGuides;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.participant.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersFileTest {
    private final Guide guide =
            GuideReader.read(ShippedGuides.all().get(0)).guide().orElseThrow();
    private final AnswersFile answers = new AnswersFile(guide, LocalDate.of(2026, 3, 5));

    @TempDir
    Path folder;

    @Test
    void aLineBecomesAPerson() throws IOException {
        SamplePerson person =
                read("{\"language\":\"en\",\"first_name\":\"Sam\",\"situation\":\"hurt\",\"reflections\":["
                                + "{\"step\":\"open-communication\",\"prompt\":1,\"text\":\"a thought\",\"share\":true},"
                                + "{\"step\":\"give-space\",\"prompt\":2,\"scale\":7},"
                                + "{\"step\":\"check-in\",\"prompt\":1,\"scale\":4,\"after\":7}],"
                                + "\"commitments\":[{\"step\":\"consistency\",\"when\":\"it rains\",\"then\":\"call\","
                                + "\"every\":\"week\",\"from\":\"2026-01-31\"}]}")
                        .people()
                        .get(0);
        assertThat(person.firstName()).isEqualTo(Optional.of("Sam"));
        assertThat(person.situation()).isEqualTo(Situation.HURT);
        assertThat(person.reflections()).hasSize(4);
        assertThat(person.reflections().get(0).answer()).isEqualTo(new Answer.Words("a thought"));
        assertThat(person.reflections().get(0).share()).isTrue();
        assertThat(person.reflections().get(3).prompt()).isEqualTo(new PromptKey("check-in-again", "hope"));
        assertThat(person.commitments().get(0).every()).isEqualTo(Rhythm.WEEK);
        assertThat(person.commitments().get(0).from()).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\":\"x\"} | unknown-key",
                "{\"situation\":\"angry\"} | situation",
                "{\"situation\":3} | not-json",
                "not json | not-json",
                "{} {} | not-json",
                "[] | not-json",
                "{\"reflections\":[{\"step\":\"nowhere\",\"prompt\":1,\"text\":\"x\"}]} | step",
                "{\"reflections\":[{\"step\":\"give-space\",\"prompt\":9,\"text\":\"x\"}]} | prompt",
                "{\"reflections\":[{\"step\":\"give-space\",\"prompt\":0,\"text\":\"x\"}]} | prompt",
                "{\"reflections\":[{\"step\":\"give-space\",\"prompt\":1,\"scale\":3}]} | not-text",
                "{\"reflections\":[{\"step\":\"give-space\",\"prompt\":2,\"scale\":11}]} | not-scale",
                "{\"reflections\":[{\"step\":\"give-space\",\"prompt\":2,\"scale\":3.5}]} | not-json",
                "{\"reflections\":[{\"step\":\"give-space\",\"prompt\":3,\"choice\":[99]}]} | not-choice",
                "{\"reflections\":[{\"step\":\"give-space\",\"prompt\":1,\"text\":\"x\",\"after\":3}]} | after",
                "{\"situation\":\"hurt\",\"reflections\":[{\"step\":\"accountability\",\"prompt\":2,\"text\":\"x\"}]}"
                        + " | not-for-situation",
                "{\"situation\":\"hurt\",\"reflections\":[{\"step\":\"accountability\",\"prompt\":1,\"text\":\"x\","
                        + "\"share\":true}]} | situational-shared",
                "{\"commitments\":[{\"step\":\"consistency\",\"when\":\"x\"}]} | commitment",
                "{\"commitments\":[{\"step\":\"consistency\",\"when\":\"x\",\"then\":\"y\",\"every\":\"year\"}]} | every",
                "{\"commitments\":[{\"step\":\"consistency\",\"when\":\"x\",\"then\":\"y\",\"from\":\"soon\"}]} | from",
            })
    void whatDoesNotFitIsRefusedWithItsLine(String line, String key) throws IOException {
        AnswersReading reading = read("{}\n" + line + "\n{}");
        assertThat(reading.people()).isEmpty();
        assertThat(reading.problems()).extracting(AnswersProblem::line).containsOnly(2);
        assertThat(reading.problems()).extracting(AnswersProblem::key).contains(key);
    }

    @Test
    void allMistakesAreToldAtOnceAndNoneQuotesAnAnswer() throws IOException {
        AnswersReading reading = read("{\"situation\":\"secret one\"}\n\n{\"language\":\"secret two\"}");
        assertThat(reading.problems()).extracting(AnswersProblem::line).containsExactly(1, 2, 3);
        assertThat(reading.problems().toString()).doesNotContain("secret");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreFine() throws IOException {
        assertThat(read("\ufeff{}\r\n{}\r\n").people()).hasSize(2);
    }

    @Test
    void aMissingFileAFolderAnEmptyFileAndWrongBytesAreTold() throws IOException {
        assertThat(answers.read(folder.resolve("none")).problems())
                .extracting(AnswersProblem::key)
                .containsOnly("missing");
        assertThat(answers.read(folder).problems())
                .extracting(AnswersProblem::key)
                .containsOnly("folder");
        assertThat(read("").problems()).extracting(AnswersProblem::key).containsOnly("empty");
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {'{', (byte) 0xff, '}'});
        assertThat(answers.read(bytes).problems())
                .extracting(AnswersProblem::key)
                .containsOnly("not-utf8");
    }

    @Test
    void theSameSeedInventsTheSamePeopleAndNoTwoWriteTheSame() {
        LocalDate day = LocalDate.of(2026, 3, 5);
        List<SamplePerson> people = new SamplePeople(guide, 1, day).invent(40);
        assertThat(new SamplePeople(guide, 1, day).invent(40)).isEqualTo(people);
        assertThat(new SamplePeople(guide, 2, day).invent(40)).isNotEqualTo(people);
        List<String> texts = people.stream()
                .flatMap(person -> person.reflections().stream())
                .filter(one -> one.answer() instanceof Answer.Words)
                .map(one -> ((Answer.Words) one.answer()).text())
                .toList();
        assertThat(texts).doesNotHaveDuplicates().hasSizeGreaterThan(300);
    }

    private AnswersReading read(String text) throws IOException {
        return answers.read(Files.write(folder.resolve("answers.jsonl"), text.getBytes(StandardCharsets.UTF_8)));
    }
}
