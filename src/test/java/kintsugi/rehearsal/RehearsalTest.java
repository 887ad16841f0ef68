package kintsugi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideReader;
import kintsugi.guide.Scenes;
import kintsugi.guide.ShippedGuides;
import kintsugi.participant.Answer;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.font.Faces;
import kintsugi.print.Press;
import kintsugi.store.TestStore;
import kintsugi.workshop.Archive;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RehearsalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private Path folder;

    private final GuideFiles files = ShippedGuides.all().get(0);
    private final Guide guide = GuideReader.read(files).guide().orElseThrow();
    private final List<SamplePerson> people = new SamplePeople(guide, 1, DAY).invent(12);
    private final Press press = new Press(new Faces());

    private Path one;

    @BeforeAll
    void rehearseOnce(@TempDir Path empty) throws IOException {
        folder = empty;
        one = rehearse("one", this::encrypted, true);
    }

    @Test
    void everyPlanHoldsWhatItsOwnerWroteAndNobodyElses() throws IOException {
        List<String> plans = new ArrayList<>();
        for (int i = 1; i <= people.size(); i++) {
            plans.add(text(one.resolve(String.format(Locale.ROOT, "plans/plan-%02d.pdf", i))));
        }
        for (int owner = 0; owner < people.size(); owner++) {
            for (String written : texts(people.get(owner))) {
                for (int i = 0; i < plans.size(); i++) {
                    assertThat(plans.get(i).contains(letters(written)))
                            .as("plan " + (i + 1) + ", a text of person " + (owner + 1))
                            .isEqualTo(i == owner);
                }
            }
        }
        try (Stream<Path> screens = Files.list(one.resolve("screens"))) {
            assertThat(screens).hasSize(Scenes.of(guide).size());
        }
        assertThat(one.resolve("worksheets.pdf")).isNotEmptyFile();
        assertThat(text(one.resolve("summary.pdf")))
                .doesNotContain(letters(texts(people.get(0)).get(0)));
        assertThat(Files.readString(one.resolve("summary.csv"))).contains("12");
    }

    @Test
    void theSameSeedAndDayGiveTheSameBytesWhereNothingIsSecretAndAClosedDatabaseHoldsNoText() throws IOException {
        Path other = rehearse("other", data -> TestStore.createReadable(data), true);
        SortedMap<String, byte[]> bytes = bytes(one);
        SortedMap<String, byte[]> others = bytes(other);
        assertThat(bytes.keySet()).isEqualTo(others.keySet()).hasSizeGreaterThan(100);
        bytes.forEach((name, content) ->
                assertThat(Arrays.equals(content, others.get(name))).as(name).isTrue());
        assertThat(textsIn(other.resolve("data")))
                .as("closed, and not even encrypted")
                .isEmpty();
    }

    @Test
    void beforeItIsClosedTheDatabaseHoldsNoTextInTheClear() throws IOException {
        Path sealed = rehearse("sealed", this::encrypted, false, people.subList(0, 6));
        assertThat(textsIn(sealed.resolve("data"))).isEmpty();
        Path readable = rehearse("readable", data -> TestStore.createReadable(data), false, people.subList(0, 6));
        assertThat(textsIn(readable.resolve("data")))
                .as("the same search in a database that is not encrypted")
                .isNotEmpty();
    }

    private Archive encrypted(Path data) {
        return TestStore.create(data).store();
    }

    private Path rehearse(String name, Function<Path, Archive> database, boolean close) throws IOException {
        return rehearse(name, database, close, people);
    }

    private Path rehearse(String name, Function<Path, Archive> database, boolean close, List<SamplePerson> here)
            throws IOException {
        Path out = folder.resolve(name);
        RehearsalWish wish =
                new RehearsalWish(files, guide, here, DAY, PaperSize.A4, Locale.ENGLISH, 640, 360, close, out);
        new Rehearsal(new SecureRandom(), TestStore.CHEAP, press)
                .run(wish, database, (part, done, of) -> {}, number -> {});
        return out;
    }

    private List<String> textsIn(Path data) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (SamplePerson person : people) {
                    texts(person).stream()
                            .filter(text -> raw.contains(
                                    new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** Everything that must be alike: all but the database and the walls, whose order is drawn by chance. */
    private static SortedMap<String, byte[]> bytes(Path out) throws IOException {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                if (!name.startsWith("data") && !name.contains("-wall-")) {
                    bytes.put(name, Files.readAllBytes(file));
                }
            }
        }
        return bytes;
    }

    private static List<String> texts(SamplePerson person) {
        return person.reflections().stream()
                .filter(one -> one.answer() instanceof Answer.Words)
                .map(one -> ((Answer.Words) one.answer()).text())
                .toList();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return letters(new PDFTextStripper().getText(document));
        }
    }

    /** Without white space, since lines break anywhere. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
