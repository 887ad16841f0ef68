package kintsugi.workshop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.participant.AesGcm;
import kintsugi.participant.Answer;
import kintsugi.participant.Commitment;
import kintsugi.participant.NotebookKey;
import kintsugi.participant.Rhythm;
import kintsugi.plan.Plan;
import kintsugi.plan.PlanWish;
import kintsugi.store.Store;
import kintsugi.store.TestStore;
import kintsugi.workshop.Group.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Promise 1: nobody is asked who they are. The store is the real one, only not encrypted, so that what is in it can be
 * searched for.
 */
class Promise01Test {
    private static final PromptKey WALL = new PromptKey("open-communication", "listen-better");
    private static final PromptKey SCALE = new PromptKey("open-communication", "easy");
    private static final String SHARED = "when it is quiet at our table";
    private static final String FIRST_NAME = "Xanthippe";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private Store store;
    private Group group;
    private Person person;
    private Plan plan;

    @BeforeEach
    void somebodyTakesPartAndTakesAPlanHomeWithTheirFirstNameOnIt() {
        store = TestStore.createReadable(folder);
        group = new Group(store, 12);
        group.reflectOn(WALL);
        group.shareFrom(6, SCALE);
        group.workshop.gather(SCALE).join();
        person = group.sitDown();
        Seat seat = group.seat;
        TurnId turn = person.turn();
        seat.save(turn, new Edit.Choose(Situation.HURT)).join();
        seat.save(turn, new Edit.Speak("de")).join();
        seat.share(turn, WALL, new Answer.Words(SHARED)).join();
        seat.share(turn, SCALE, new Answer.Level(7)).join();
        seat.withdraw(turn, SCALE).join();
        Commitment line =
                new Commitment("consistency", "late", "call", "tired", "write", Rhythm.DAY, LocalDate.of(2026, 3, 6));
        seat.save(turn, new Edit.Commit(List.of(line))).join();
        PlanWish wish = new PlanWish(Set.of(WALL), Set.of(0), Optional.of(FIRST_NAME), LocalDate.of(2026, 3, 5));
        plan = seat.plan(turn, wish).join();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void noTableHasAColumnForAPersonADeviceOrATime() throws IOException, SQLException {
        store.close();
        assertThat(columns())
                .containsExactlyInAnyOrder(
                        "WORKSHOP: BODY MAC PART PARTS WORKSHOP",
                        "GUIDE: BODY MAC PART PARTS PATH WORKSHOP",
                        "NOTEBOOK: BODY LOCATOR MAC PART PARTS WORKSHOP",
                        "ITEM: BODY ID MAC PART PARTS PROMPT STEP WORKSHOP",
                        "RECEIPT: BODY MAC PART PARTS WORKSHOP",
                        "SEAL: BODY ID");
    }

    @Test
    void aSharedAnswerIsKeptWithItsStateAndItsWordsAndNothingElse() {
        Set<String> names = new TreeSet<>();
        store.items(group.workshop.id()).join().forEach(row -> names(JSON.readTree(row.body()), names));
        assertThat(names).containsExactly("answer", "level", "picked", "state", "text");
    }

    @Test
    void evenTheSealedNotebookHasNoFieldForWhoOneIs() {
        Set<String> names = new TreeSet<>();
        String json = notebook();
        names(JSON.readTree(json), names);
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "language",
                        "situation",
                        "reflections",
                        "prompt",
                        "answer",
                        "text",
                        "level",
                        "picked",
                        "finished",
                        "shared",
                        "wording",
                        "unseen",
                        "commitments",
                        "step",
                        "when",
                        "will",
                        "obstacle",
                        "response",
                        "every",
                        "from",
                        // A random number that finds one's plan in the tray, which is in memory only.
                        "handed");
        assertThat(json).contains(SHARED).doesNotContain(FIRST_NAME);
    }

    @Test
    void whatIsKeptOfAWorkshopAndAfterItsForgettingIsAboutTheGroupOnly() {
        Set<String> names = new TreeSet<>();
        store.workshops().join().forEach(one -> names(JSON.readTree(one.body()), names));
        group.workshop.close().join();
        assertThat(store.receipts().join()).hasSize(1);
        store.receipts().join().forEach(one -> names(JSON.readTree(one.body()), names));
        assertThat(names)
                .contains("people", "codes", "charts", "shared")
                .allSatisfy(name -> assertThat(name)
                        .doesNotContainPattern(
                                "(?i)name|mail|account|device|address|phone|host|user|birth|gender|^age$|^ip$"));
    }

    @Test
    void theFirstNameIsOnThePaperAndNowhereInTheDataFolder() throws IOException {
        assertThat(plan.firstName()).contains(FIRST_NAME);
        assertThat(found(SHARED)).as("what is kept can be found").isPositive();
        assertThat(found(FIRST_NAME)).isZero();
        group.seat.end(person.turn()).join();
        group.workshop.stopForTonight().join();
        store.close();
        assertThat(found(SHARED)).as("what is kept can be found").isPositive();
        assertThat(found(FIRST_NAME)).isZero();
    }

    @Test
    void whoeverSitsDownIsAskedForNothingButALanguage() {
        assertThat(Arrays.stream(Seat.class.getMethods())
                        .filter(method -> method.getName().equals("begin"))
                        .map(method -> List.of(method.getParameterTypes())))
                .containsExactly(List.of(String.class));
        assertThat(group.seat.begin("en").join().code().letters()).hasSize(12);
    }

    /** What the person's code opens, as it lies there under seal and padding. */
    private String notebook() {
        NotebookKey key = group.keyOf(person.code());
        byte[] sealed =
                store.notebook(group.workshop.id(), key.locator()).join().orElseThrow();
        byte[] bound = ByteBuffer.allocate(20)
                .putInt(1)
                .putLong(group.workshop.id().value())
                .putLong(key.locator())
                .array();
        ByteBuffer padded =
                ByteBuffer.wrap(AesGcm.open(key.key(), sealed, bound).orElseThrow());
        byte[] json = new byte[padded.getInt()];
        padded.get(json);
        return new String(json, UTF_8);
    }

    /** All names of fields; keys that are prompts are none. */
    private static void names(JsonNode node, Set<String> names) {
        node.properties().forEach(field -> {
            if (field.getKey().indexOf('/') < 0) {
                names.add(field.getKey());
            }
            names(field.getValue(), names);
        });
        if (node.isArray()) {
            node.forEach(each -> names(each, names));
        }
    }

    private List<String> columns() throws IOException, SQLException {
        try (Stream<Path> files = Files.list(folder)) {
            String leaf = files.map(Path::toString)
                    .filter(name -> name.endsWith(".mv.db"))
                    .findAny()
                    .orElseThrow();
            String url = "jdbc:h2:" + leaf.substring(0, leaf.length() - ".mv.db".length())
                    + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
            try (Connection connection = DriverManager.getConnection(url, "s", "p");
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT TABLE_NAME, LISTAGG(COLUMN_NAME, ' ') WITHIN GROUP"
                            + " (ORDER BY COLUMN_NAME) FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'PUBLIC'"
                            + " GROUP BY TABLE_NAME")) {
                List<String> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(rows.getString(1) + ": " + rows.getString(2));
                }
                return all;
            }
        }
    }

    private long found(String text) throws IOException {
        long count = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String raw = new String(Files.readAllBytes(file), ISO_8859_1);
                for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
                    count += raw.contains(new String(text.getBytes(charset), ISO_8859_1)) ? 1 : 0;
                }
            }
        }
        return count;
    }
}
