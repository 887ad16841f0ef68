package kintsugi.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.participant.Shared;
import kintsugi.store.MemoryArchive;
import kintsugi.store.SeizedStore;
import kintsugi.workshop.Group.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 3: what is shared cannot be traced. {@code AttackTest} tries to. */
class Promise03Test {
    private static final PromptKey WALL = new PromptKey("open-communication", "listen-better");
    private static final PromptKey SCALE = new PromptKey("open-communication", "easy");

    private final Group group = new Group(new MemoryArchive(), 30);

    @BeforeEach
    void answersAreOpen() {
        group.reflectOn(WALL);
    }

    @Test
    void aSharedAnswerIsItsPromptARandomNumberItsStateAndTheAnswer(@TempDir Path folder)
            throws IOException, SQLException {
        SeizedStore seized;
        try (Archive store = SeizedStore.create(folder.resolve("data"), true, false)) {
            Group there = new Group(store, 9);
            there.reflectOn(WALL);
            there.shareFrom(1, WALL);
            there.shareFrom(1, SCALE);
            seized = SeizedStore.take(folder.resolve("data"), folder.resolve("taken"), true);
        }
        List<Map<String, Object>> items = seized.rows().stream()
                .filter(row -> row.table().equals("item"))
                .map(SeizedStore.SeizedRow::columns)
                .toList();

        assertThat(items).hasSize(2).allSatisfy(columns -> {
            // part and parts cut long bodies; the mac is over the other columns.
            assertThat(columns).containsOnlyKeys("workshop", "step", "prompt", "id", "part", "parts", "body", "mac");
            assertThat(columns).containsEntry("step", WALL.step());
        });
        assertThat(items)
                .extracting(columns -> new String((byte[]) columns.getOrDefault("body", new byte[0]), UTF_8))
                .containsExactlyInAnyOrder(
                        "{\"state\":\"BOX\",\"answer\":{\"text\":\"thought 0\",\"level\":null,\"picked\":null}}",
                        "{\"state\":\"BOX\",\"answer\":{\"text\":null,\"level\":1,\"picked\":null}}");
    }

    @Test
    void twoAnswersOfOneHandShareOnlyWhatAllAnswersShare() {
        Person one = group.sitDown();
        share(one.turn(), WALL, "when it is quiet");
        group.seat.share(one.turn(), SCALE, new Answer.Level(4)).join();
        long first = idOf(one, WALL);
        long second = idOf(one, SCALE);
        group.seat.end(one.turn()).join();

        // Of two random 64-bit numbers, 24 bits in common at an end are one case in 8 millions.
        assertThat(Long.numberOfLeadingZeros(first ^ second)).isLessThan(24);
        assertThat(Long.numberOfTrailingZeros(first ^ second)).isLessThan(24);
        assertThat(recordText()).doesNotContain(Long.toString(first), Long.toString(second));
    }

    @Test
    void whatWasTakenBackGoesWhenAnotherTurnHasEnded() {
        List<Code> codes = gatheredFrom(6);
        takeBack(codes.get(2), WALL);
        assertThat(state(WALL).cards()).hasSize(6);
        assertThat(state(WALL).approved()).hasSize(6);

        anotherTurn();
        assertThat(state(WALL).approved()).hasSize(5).doesNotContain("thought 2");
        assertThat(state(WALL).cards()).hasSize(5);
        assertThat(kept()).hasSize(5);
    }

    @Test
    void whatWasTakenBackGoesFromAChartWhenAnotherTurnHasEnded() {
        List<Code> codes = group.shareFrom(5, SCALE);
        group.workshop.gather(SCALE).join();
        takeBack(codes.get(0), SCALE);
        assertThat(state(SCALE).chart()).isPresent();

        anotherTurn();
        assertThat(state(SCALE).chart()).isEmpty();
    }

    @Test
    void whatWasTakenBackGoesAtTheLatestWhenTheEveningEnds() {
        List<Code> codes = gatheredFrom(6);
        takeBack(codes.get(0), WALL);
        group.workshop.stopForTonight().join();

        assertThat(kept()).hasSize(5);
        assertThat(state(WALL).approved()).hasSize(5);
        assertThat(recordText()).contains("\"leaving\":[]");
    }

    @Test
    void whatWasTakenBackIsGoneForGoodAfterARestart() {
        List<Code> codes = gatheredFrom(6);
        takeBack(codes.get(0), WALL);
        group.startAgain();
        anotherTurn();

        assertThat(kept()).hasSize(5);
        assertThat(state(WALL).approved()).hasSize(5);
    }

    @Test
    void theRoomCantTellATakingBackFromAFacilitatorsHiding() {
        List<Code> codes = gatheredFrom(6);
        takeBack(codes.get(2), WALL);
        anotherTurn();
        PromptState takenBack = state(WALL);
        Group other = new Group(new MemoryArchive(), 30);
        other.reflectOn(WALL);
        other.shareFrom(6, WALL);
        other.workshop.gather(WALL).join();
        for (Card card : other.workshop.state().prompt(WALL).cards()) {
            boolean hide = card.text().equals("thought 2");
            other.workshop
                    .judge(WALL, card.id(), hide ? CardState.HELD : CardState.APPROVED)
                    .join();
        }
        PromptState hidden = other.workshop.state().prompt(WALL);

        assertThat(takenBack.approved()).containsExactlyInAnyOrderElementsOf(hidden.approved());
        assertThat(takenBack.enough()).isEqualTo(hidden.enough());
        assertThat(takenBack.gathered()).isEqualTo(hidden.gathered());
        assertThat(takenBack.chart()).isEqualTo(hidden.chart());
    }

    @Test
    void aChangeIsATakingBackAndANewAnswer() {
        List<Code> codes = gatheredFrom(6);
        List<Long> before = ids();
        TurnId turn = group.seat.comeBack(codes.get(2)).join().turn();
        Notebook notebook = share(turn, WALL, "said better");
        group.seat.end(turn).join();
        long fresh = shared(notebook, WALL).orElseThrow();

        assertThat(before).doesNotContain(fresh);
        assertThat(ids()).hasSize(7).containsAll(before).contains(fresh);
        assertThat(state(WALL).approved()).hasSize(6).contains("thought 2").doesNotContain("said better");

        anotherTurn();
        assertThat(ids()).hasSize(6).contains(fresh);
        assertThat(state(WALL).approved()).hasSize(5).doesNotContain("thought 2", "said better");
    }

    @Test
    void whatCameTooLateForACircleGoesWithTheEveningSinceItWouldStandOut() {
        gatheredFrom(5);
        group.shareFrom(5, SCALE);
        group.workshop.gather(SCALE).join();
        PromptKey neverGathered = new PromptKey("open-communication", "understood");
        Person late = group.sitDown();
        share(late.turn(), WALL, "late");
        group.seat.share(late.turn(), SCALE, new Answer.Level(9)).join();
        share(late.turn(), neverGathered, "waits for others");
        group.seat.end(late.turn()).join();
        assertThat(kept()).hasSize(13);

        group.workshop.stopForTonight().join();
        assertThat(kept())
                .hasSize(11)
                .filteredOn(item -> item.prompt().equals(neverGathered))
                .hasSize(1);
        group.startAgain();
        assertThat(group.seat.comeBack(late.code()).join().notebook().reflection(WALL))
                .isPresent();
    }

    /** So many people's answers, on the wall; their codes. */
    private List<Code> gatheredFrom(int people) {
        List<Code> codes = group.shareFrom(people, WALL);
        group.workshop.gather(WALL).join();
        for (Card card : state(WALL).cards()) {
            group.workshop.judge(WALL, card.id(), CardState.APPROVED).join();
        }
        return codes;
    }

    private Notebook share(TurnId turn, PromptKey prompt, String words) {
        return group.seat.share(turn, prompt, new Answer.Words(words)).join();
    }

    private void takeBack(Code code, PromptKey prompt) {
        TurnId turn = group.seat.comeBack(code).join().turn();
        group.seat.withdraw(turn, prompt).join();
        group.seat.end(turn).join();
    }

    private void anotherTurn() {
        group.seat.end(group.sitDown().turn()).join();
    }

    private long idOf(Person person, PromptKey prompt) {
        Notebook notebook = group.seat.save(person.turn(), new Edit.Speak("en")).join();
        return shared(notebook, prompt).orElseThrow();
    }

    private static OptionalLong shared(Notebook notebook, PromptKey prompt) {
        return notebook.shared(prompt).stream().mapToLong(Shared::id).findFirst();
    }

    private List<KeptItem> kept() {
        return group.archive.items(group.workshop.id()).join();
    }

    private List<Long> ids() {
        return kept().stream().map(KeptItem::id).toList();
    }

    private String recordText() {
        return new String(group.archive.workshops().join().get(0).body(), UTF_8);
    }

    private PromptState state(PromptKey prompt) {
        return group.workshop.state().prompt(prompt);
    }
}
