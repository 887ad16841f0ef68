package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kintsugi.guide.Form;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.store.MemoryArchive;
import kintsugi.workshop.Chart.Bar;
import kintsugi.workshop.Group.Person;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Promise 4: nothing shows before the circle is there. How coarse a chart is, to the last case: {@link DisclosureTest};
 * that a kill doesn't shake the box: {@link Promise09Test}; whatever people do: {@link CirclePropertyTest}.
 */
class Promise04Test {
    private static final PromptKey WALL = new PromptKey("open-communication", "listen-better");
    private static final PromptKey SCALE = new PromptKey("open-communication", "easy");
    private static final PromptKey CHOICE = new PromptKey("accountability", "hardest");
    private static final PromptKey SITUATIONAL = new PromptKey("accountability", "needed");

    private final Group group = new Group(new MemoryArchive(), 60);

    @BeforeEach
    void answersAreOpen() {
        group.reflectOn(CHOICE);
        group.reflectOn(WALL);
    }

    // The box.

    @Test
    void underTheCircleNothingLeavesTheBoxAndNoNumberIsTold() {
        for (int hands = 0; hands < Setup.CIRCLE; hands++) {
            gather(WALL);
            assertThat(state(WALL)).isEqualTo(PromptState.NOTHING);
            group.shareFrom(1, WALL);
        }
    }

    @Test
    void theCircleIsFiveUnlessSetOtherwiseAndNeverUnderFour() {
        assertThat(Setup.CIRCLE).isEqualTo(5);
        group.workshop.setCircle(4).join();
        assertThatThrownBy(() -> group.workshop.setCircle(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 11})
    void fromTheCircleOnScreensSayEnoughAndNoMoreUntilTheFacilitatorGathers(int hands) {
        group.shareFrom(hands, WALL);
        assertThat(state(WALL)).isEqualTo(new PromptState(Enough.ENOUGH, false, List.of(), Optional.empty()));
        gather(WALL);
        assertThat(state(WALL).cards()).hasSize(hands).allMatch(card -> card.state() == CardState.WAITING);
    }

    @Test
    void onlyApprovedTextsReachTheWall() {
        group.shareFrom(5, WALL);
        gather(WALL);
        assertThat(state(WALL).approved()).isEmpty();
        Card first = state(WALL).cards().get(0);
        group.workshop.judge(WALL, first.id(), CardState.APPROVED).join();
        group.workshop
                .judge(WALL, state(WALL).cards().get(1).id(), CardState.HELD)
                .join();
        assertThat(state(WALL).approved()).containsExactly(first.text());
    }

    @Test
    void whatIsGatheredLiesInTheOrderOfRandomNumbersAndNotOfTheSharing() {
        List<String> shared =
                IntStream.range(0, 12).mapToObj(i -> "thought " + i).toList();
        group.shareFrom(12, WALL);
        gather(WALL);
        List<Card> cards = state(WALL).cards();
        assertThat(cards).extracting(Card::id).isSorted();
        assertThat(cards).extracting(Card::text).hasSameElementsAs(shared).isNotEqualTo(shared);
    }

    @Test
    void lateAnswersWaitForAnotherFullCircleAndTheKioskCanSaySo() {
        assertThat(group.seat.offer().join().late()).doesNotContain(WALL);
        group.shareFrom(5, WALL);
        gather(WALL);
        assertThat(group.seat.offer().join().late()).contains(WALL);
        group.shareFrom(4, WALL);
        gather(WALL);
        assertThat(state(WALL).cards()).hasSize(5);
        group.shareFrom(1, WALL);
        gather(WALL);
        assertThat(state(WALL).cards()).hasSize(10);
    }

    @Test
    void lateAnswersWithoutAnotherCircleAreNeverShown() {
        group.shareFrom(5, SCALE);
        gather(SCALE);
        group.shareFrom(4, SCALE);
        group.workshop.stopForTonight().join();
        assertThat(chart(SCALE).answers()).isEqualTo(5);
        assertThat(group.workshop.summary().charts()).extracting(Chart::answers).containsExactly(5);
    }

    @Test
    void answeringTwiceWithOneCodeChangesTheAnswerAndIsStillOneHand() {
        group.shareFrom(3, WALL);
        Person one = group.sitDown();
        group.seat.share(one.turn(), WALL, new Answer.Words("first")).join();
        group.seat.share(one.turn(), WALL, new Answer.Words("second")).join();
        gather(WALL);
        assertThat(state(WALL).enough()).isEqualTo(Enough.NOT_YET);
        assertThat(state(WALL).cards()).isEmpty();
        group.seat.end(one.turn()).join();
        group.shareFrom(1, WALL);
        gather(WALL);
        assertThat(state(WALL).cards())
                .extracting(Card::text)
                .hasSize(5)
                .contains("second")
                .doesNotContain("first");
    }

    @Test
    void scaleAndChoiceGoThroughTheBoxToo() {
        for (PromptKey counted : List.of(SCALE, CHOICE)) {
            group.shareFrom(4, counted);
            gather(counted);
            assertThat(state(counted)).isEqualTo(PromptState.NOTHING);
            group.shareFrom(3, counted);
            assertThat(state(counted).chart()).isEmpty();
            gather(counted);
            assertThat(chart(counted).answers()).isPositive();
        }
    }

    @Test
    void theBoxSurvivesARestart() {
        group.shareFrom(4, WALL);
        group.shareFrom(4, SCALE);
        int position = group.workshop.state().position();
        group.startAgain();
        assertThat(group.workshop.state().position()).isEqualTo(position);
        group.shareFrom(1, WALL);
        group.shareFrom(1, SCALE);
        gather(WALL);
        gather(SCALE);
        assertThat(state(WALL).cards()).hasSize(5);
        assertThat(chart(SCALE).answers()).isEqualTo(5);
        assertThat(group.workshop.state().codes()).isEqualTo(10);
    }

    @Test
    void theCircleCanBeRaisedButNotLoweredOnceAnAnswerIsInAndIsJudgedAtEachGathering() {
        group.workshop.setCircle(4).join();
        group.shareFrom(1, WALL);
        group.workshop.setCircle(6).join();
        assertThatThrownBy(() -> group.workshop.setCircle(5)).isInstanceOf(IllegalArgumentException.class);
        group.shareFrom(4, WALL);
        gather(WALL);
        assertThat(state(WALL).cards()).isEmpty();
        group.shareFrom(1, WALL);
        gather(WALL);
        assertThat(state(WALL).cards()).hasSize(6);
    }

    // Charts.

    @Test
    void aChartVanishesUnderTheCircle() {
        List<Code> codes = group.shareFrom(5, SCALE);
        gather(SCALE);
        assertThat(state(SCALE).chart()).isPresent();
        takeBack(codes.get(0));
        assertThat(state(SCALE).chart()).isEmpty();
    }

    @Test
    void aChartIsDrawnOnceAndRedrawnOnlyAfterACirclesWorthOfChanges() {
        List<Code> codes = group.shareFrom(9, SCALE);
        gather(SCALE);
        Chart drawn = chart(SCALE);
        for (int i = 0; i < 4; i++) {
            takeBack(codes.get(i));
            gather(SCALE);
            assertThat(chart(SCALE)).isEqualTo(drawn);
        }
        group.shareFrom(5, SCALE);
        gather(SCALE);
        assertThat(chart(SCALE).answers()).isEqualTo(10);
    }

    @Test
    void aChartWithEveryAnswerInOneOptionIsNotDrawn() {
        group.share(CHOICE, picks(2, 2, 2, 2, 2));
        group.share(SCALE, levels(4, 4, 4, 4, 4));
        gather(CHOICE);
        gather(SCALE);
        assertThat(state(CHOICE).chart()).isEmpty();
        assertThat(state(SCALE).chart()).isEmpty();
    }

    @Test
    void aScaleIsDrawnInBandsOfTwoJoinedUntilNoneHoldsExactlyOne() {
        group.share(SCALE, levels(1, 3, 3, 9, 10));
        gather(SCALE);
        assertThat(chart(SCALE).bars()).containsExactly(bar(1, 4, 3), bar(5, 6, 0), bar(7, 8, 0), bar(9, 10, 2));
    }

    @Test
    void onlyFromThirtyAnswersOnIsAScaleDrawnNumberByNumber() {
        group.share(SCALE, levels(IntStream.range(0, 29).map(i -> 1 + i % 10).toArray()));
        gather(SCALE);
        assertThat(chart(SCALE).bars()).allMatch(bar -> bar.to() > bar.from());
        Group more = new Group(new MemoryArchive(), 60);
        more.reflectOn(SCALE);
        more.share(SCALE, levels(IntStream.range(0, 30).map(i -> 1 + i % 10).toArray()));
        more.workshop.gather(SCALE).join();
        assertThat(more.workshop.state().prompt(SCALE).chart().orElseThrow().bars())
                .hasSize(10)
                .allMatch(bar -> bar.to() == bar.from());
    }

    @Test
    void aChoiceUnderTwoSaysFewerThanTwoWhetherItIsOneOrNone() {
        group.share(CHOICE, picks(1, 1, 2, 2, 3));
        gather(CHOICE);
        assertThat(chart(CHOICE).bars().subList(2, 4)).containsExactly(new Bar(3, 3, 0, true), new Bar(4, 4, 0, true));
        assertThat(chart(CHOICE).exact()).isFalse();
        assertThat(chart(CHOICE).answers()).isEqualTo(4);
    }

    @Test
    void paperAndReceiptHoldWhatIsDrawnAndNothingFiner() {
        group.shareFrom(7, SCALE);
        group.shareFrom(4, CHOICE);
        gather(SCALE);
        Chart drawn = chart(SCALE);
        assertThat(group.workshop.summary().charts()).containsExactly(drawn);
        assertThat(group.workshop.close().join().charts()).containsExactly(drawn);
    }

    // Codes and people.

    @Test
    void aCodeCountsOnlyOnceItWasTypedBack() {
        Begun begun = group.seat.begin("en").join();
        assertThat(group.workshop.state().codes()).isZero();
        assertRefused(() -> group.seat
                .confirm(begun.turn(), Code.draw(group.place.random()))
                .join());
        assertRefused(() -> group.seat.comeBack(begun.code()).join());
        assertThat(group.workshop.state().codes()).isZero();
        Begun next = group.seat.begin("en").join();
        group.seat.confirm(next.turn(), next.code()).join();
        assertThat(group.workshop.state().codes()).isOne();
    }

    @Test
    void thereAreNoMoreCodesThanPeopleErasingFreesOneAndTheFacilitatorCountsALateComer() {
        Group three = new Group(new MemoryArchive(), 3);
        three.sitDown();
        three.sitDown();
        Person last = three.sitDown();
        assertThat(three.seat.offer().join().placesLeft()).isFalse();
        assertRefused(() -> three.seat.begin("en").join());

        Seat seat = three.seat;
        TurnId turn = seat.comeBack(last.code()).join().turn();
        seat.erase(turn).join();
        assertThat(three.workshop.state().codes()).isEqualTo(2);
        three.sitDown();
        assertRefused(() -> seat.begin("en").join());

        three.workshop.countPeople(4).join();
        three.sitDown();
        assertThat(three.workshop.state().codes()).isEqualTo(4);
        assertThatThrownBy(() -> three.workshop.countPeople(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLastPlaceIsTakenOnceEvenIfTwoWereShownACode() {
        Group one = new Group(new MemoryArchive(), 1);
        Seat other = one.workshops.seat(one.workshop).join();
        Begun mine = one.seat.begin("en").join();
        Begun theirs = other.begin("en").join();
        one.seat.confirm(mine.turn(), mine.code()).join();
        assertRefused(() -> other.confirm(theirs.turn(), theirs.code()).join());
        assertThat(one.workshop.state().codes()).isOne();
    }

    // What one's role is.

    @Test
    void theRoleAndWhatDependsOnItCanNeitherBeSharedNorCounted() {
        group.reflectOn(SITUATIONAL);
        assertThat(group.workshop.state().open()).contains(SITUATIONAL);
        Person one = group.sitDown();
        for (Situation role : Situation.values()) {
            group.seat.save(one.turn(), new Edit.Choose(role)).join();
            assertRefused(() -> group.seat
                    .share(one.turn(), SITUATIONAL, new Answer.Words("mine"))
                    .join());
        }
        assertThatThrownBy(() -> group.workshop.gather(SITUATIONAL)).isInstanceOf(IllegalArgumentException.class);
        assertThat(group.archive.items(group.workshop.id()).join()).isEmpty();
        assertThat(group.guide.allPrompts().stream()
                        .filter(prompt -> prompt.isSituational() && !(prompt.form() instanceof Form.Text)))
                .as("prompts by situation that could be counted")
                .allSatisfy(prompt -> assertThatThrownBy(() -> group.workshop.gather(prompt.key()))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private void takeBack(Code code) {
        TurnId turn = group.seat.comeBack(code).join().turn();
        group.seat.withdraw(turn, SCALE).join();
        group.seat.end(turn).join();
        group.seat.end(group.sitDown().turn()).join();
    }

    private void gather(PromptKey prompt) {
        group.workshop.gather(prompt).join();
    }

    private PromptState state(PromptKey prompt) {
        return group.workshop.state().prompt(prompt);
    }

    private Chart chart(PromptKey prompt) {
        return state(prompt).chart().orElseThrow();
    }

    private static Bar bar(int from, int to, int count) {
        return new Bar(from, to, count, false);
    }

    private static Answer[] levels(int... values) {
        return IntStream.of(values).mapToObj(Answer.Level::new).toArray(Answer[]::new);
    }

    private static Answer[] picks(int... options) {
        return IntStream.of(options)
                .mapToObj(option -> new Answer.Picked(new TreeSet<>(List.of(option))))
                .toArray(Answer[]::new);
    }

    private static void assertRefused(ThrowingCallable asked) {
        assertThatThrownBy(asked).hasCauseInstanceOf(SeatProblem.class);
    }
}
