package kintsugi.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.store.MemoryArchive;
import kintsugi.workshop.Group.Person;
import kintsugi.workshop.SeatProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PassRoundTest {
    private static final PromptKey WALL = new PromptKey("open-communication", "listen-better");
    private static final PromptKey SCALE = new PromptKey("open-communication", "easy");
    private static final PromptKey SITUATIONAL = new PromptKey("accountability", "needed");

    private final WatchedArchive archive = new WatchedArchive(new MemoryArchive());
    private final Group group = new Group(archive, 30);

    @BeforeEach
    void itGoesRound() {
        group.reflectOn(WALL);
        group.workshop.choose(WALL, WayIn.PASS_ROUND).join();
    }

    @Test
    void eachShareIsOneHandAndNothingShowsBeforeTheCircle() {
        share(4, WALL);
        pass(6);
        group.workshop.gather(WALL).join();
        assertThat(state(WALL)).isEqualTo(PromptState.NOTHING);

        share(1, WALL);
        assertThat(state(WALL).cards()).isEmpty();
        group.workshop.gather(WALL).join();
        assertThat(state(WALL).cards()).hasSize(5).allMatch(card -> card.state() == CardState.WAITING);
        assertThat(group.workshop.state().codes()).isZero();
    }

    @Test
    void numbersAndOptionsGoRoundAndAreCountedAsAnyOther() {
        group.reflectOn(SCALE);
        group.workshop.choose(SCALE, WayIn.PASS_ROUND).join();
        share(6, SCALE);
        group.workshop.gather(SCALE).join();
        assertThat(state(SCALE).chart().orElseThrow().answers()).isEqualTo(6);
        assertThat(problem(group.seat.shareRound(SCALE, new Answer.Level(99)))).isEqualTo(Kind.NOT_OPEN);
        assertThat(problem(group.seat.shareRound(SCALE, new Answer.Picked(new TreeSet<>(Set.of(1))))))
                .isEqualTo(Kind.NOT_OPEN);
        assertThat(problem(group.seat.shareRound(WALL, new Answer.Words("\n "))))
                .isEqualTo(Kind.NOT_OPEN);
    }

    @Test
    void fromTheWritingNobodyTellsPassingOnFromSharing() {
        archive.writes().clear();
        pass(1);
        share(1, WALL);
        share(1, WALL);
        pass(1);

        assertThat(archive.writes())
                .hasSize(4)
                .allSatisfy(write -> assertThat(write).hasSize(2).last().isInstanceOf(Change.PutWorkshop.class));
        assertThat(records().stream().distinct()).hasSize(1);
        assertThat(archive.writes())
                .extracting(write -> write.get(0).getClass().getSimpleName())
                .containsExactly("DropItem", "PutItem", "PutItem", "DropItem");
    }

    @Test
    void itCanBeChosenOnlyUntilSomebodyHadItInHandWhetherTheySharedOrNot() {
        group.workshop.choose(WALL, WayIn.TURN).join();
        assertThat(way()).isEqualTo(WayIn.TURN);
        group.workshop.choose(WALL, WayIn.PASS_ROUND).join();
        assertThat(group.workshop.state().ways().isSettled(WALL)).isFalse();
        pass(1);
        assertThat(group.workshop.state().ways().isSettled(WALL)).isTrue();
        group.workshop.choose(WALL, WayIn.TURN).join();
        assertThat(way()).isEqualTo(WayIn.PASS_ROUND);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTurnSettlesWhatIsOpenWhetherItIsSharedOrNotButNotWhatGoesRound(boolean sharing) {
        group.workshop.choose(SCALE, WayIn.TURN).join();
        Person person = group.sitDown();
        if (sharing) {
            group.seat.share(person.turn(), SCALE, group.answer(SCALE, 1)).join();
        }
        group.seat.end(person.turn()).join();

        Ways ways = group.workshop.state().ways();
        assertThat(ways.isSettled(SCALE)).isTrue();
        assertThat(ways.isSettled(WALL)).isFalse();
        group.workshop.choose(SCALE, WayIn.PASS_ROUND).join();
        assertThat(group.workshop.state().ways().of(SCALE)).isEqualTo(WayIn.TURN);
    }

    @Test
    void inATurnItIsKeptButNotShared() {
        Person person = group.sitDown();
        assertThat(problem(group.seat.share(person.turn(), WALL, new Answer.Words("mine"))))
                .isEqualTo(Kind.NOT_OPEN);
        Edit own = new Edit.Write(WALL, new Answer.Words("mine"), true);
        assertThat(group.seat.save(person.turn(), own).join().reflection(WALL)).isPresent();
        Offer offer = group.seat.offer().join();
        assertThat(offer.open())
                .filteredOn(offer::canBeShared)
                .extracting(each -> each.key())
                .contains(SCALE)
                .doesNotContain(WALL, SITUATIONAL);
        assertThat(group.archive.items(group.workshop.id()).join()).isEmpty();
    }

    @Test
    void theBookRefusesItToATurnEvenWhenTheSeatWasAskedBeforeItWentRound() {
        Person person = group.sitDown();
        Item mine = new Item(WALL, 7, ItemState.BOX, new Answer.Words("mine"));
        assertThatThrownBy(() -> group.workshop
                        .writing()
                        .putNotebook(person.turn(), 1, new byte[] {1}, Optional.of(mine), List.of()))
                .isInstanceOfSatisfying(
                        SeatProblem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.NOT_OPEN));
        assertThat(group.archive.items(group.workshop.id()).join()).isEmpty();
    }

    @Test
    void onlyThePromptWhoseSceneIsOnGoesRound() {
        assertThat(group.seat.offer().join().round().now().orElseThrow().key()).isEqualTo(WALL);
        group.workshop.next().join();
        assertThat(group.seat.offer().join().round().now()).isEmpty();
        assertThat(problem(group.seat.shareRound(WALL, new Answer.Words("late"))))
                .isEqualTo(Kind.NOT_OPEN);
        assertThat(problem(group.seat.passOn(WALL))).isEqualTo(Kind.NOT_OPEN);

        group.reflectOn(SITUATIONAL);
        group.workshop.choose(SITUATIONAL, WayIn.PASS_ROUND).join();
        assertThat(problem(group.seat.passOn(SITUATIONAL))).isEqualTo(Kind.NOT_OPEN);
        assertThat(group.archive.items(group.workshop.id()).join()).isEmpty();
    }

    @Test
    void afterARestartItStillGoesRoundWithWhatIsInTheBox() {
        share(4, WALL);
        group.startAgain();
        assertThat(way()).isEqualTo(WayIn.PASS_ROUND);
        assertThat(group.workshop.state().ways().isSettled(WALL)).isTrue();
        share(1, WALL);
        group.workshop.gather(WALL).join();
        assertThat(state(WALL).cards()).hasSize(5);
    }

    @Test
    void theEveningThatIsOverTakesNothingIn() {
        group.workshop.stopForTonight().join();
        assertThat(problem(group.seat.shareRound(WALL, new Answer.Words("late"))))
                .isEqualTo(Kind.CLOSED);
    }

    @Test
    void inARecordOfAnOlderVersionNothingGoesRound() {
        String now = records().get(records().size() - 1);
        var older = (ObjectNode) JsonMapper.builder().build().readTree(now);
        older.remove("ways");
        assertThat(read(older.toString()).ways()).isEqualTo(Ways.TURNS);
        assertThat(read(now).ways().of(WALL)).isEqualTo(WayIn.PASS_ROUND);
    }

    @Test
    void whatCouldNotBeKeptIsNoHandHoweverOftenItIsTried() {
        share(3, WALL);
        archive.breaks();
        for (int i = 0; i < 5; i++) {
            assertThat(problem(group.seat.shareRound(WALL, new Answer.Words("again and again"))))
                    .isEqualTo(Kind.NOT_KEPT);
        }
        assertThat(state(WALL).enough()).isEqualTo(Enough.NOT_YET);
    }

    /** The workshop's own record in every write that held one. */
    private List<String> records() {
        return archive.writes().stream()
                .flatMap(List::stream)
                .filter(Change.PutWorkshop.class::isInstance)
                .map(change -> new String(((Change.PutWorkshop) change).body(), UTF_8))
                .toList();
    }

    private static WorkshopRecord read(String json) {
        return RecordFormat.read(json.getBytes(UTF_8));
    }

    private void share(int people, PromptKey prompt) {
        for (int i = 0; i < people; i++) {
            group.seat.shareRound(prompt, group.answer(prompt, i)).join();
        }
    }

    private void pass(int people) {
        for (int i = 0; i < people; i++) {
            group.seat.passOn(WALL).join();
        }
    }

    private WayIn way() {
        return group.workshop.state().ways().of(WALL);
    }

    private PromptState state(PromptKey prompt) {
        return group.workshop.state().prompt(prompt);
    }

    private static Kind problem(CompletableFuture<?> call) {
        assertThat(call).isCompletedExceptionally();
        return call.handle((done, failure) -> failure instanceof SeatProblem problem
                        ? problem.kind()
                        : ((SeatProblem) Objects.requireNonNull(failure.getCause())).kind())
                .join();
    }
}
