package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.plan.PaperSize;
import kintsugi.plan.Plan;
import kintsugi.plan.PlanWish;
import kintsugi.store.MemoryArchive;
import kintsugi.workshop.Group.Person;
import org.junit.jupiter.api.Test;

class TrayTest {
    private static final PromptKey OWN = new PromptKey("open-communication", "understood");
    private static final PlanWish WISH =
            new PlanWish(Set.of(OWN), Set.of(), Optional.of("Ruth"), LocalDate.of(2026, 3, 5));

    private final WatchedArchive archive = new WatchedArchive(new MemoryArchive());
    private final Group group = new Group(archive, 200);
    private final Seat seat = group.seat;

    @Test
    void whatLiesInItHasNoFirstNameAlsoWhenOneWasTyped() {
        Person one = group.sitDown();
        PictureMark mark = handOver(one);

        assertThat(seat.plan(one.turn(), WISH).join().firstName()).contains("Ruth");
        assertThat(lying(mark).plan().firstName()).isEmpty();
        Plan named = seat.plan(one.turn(), WISH).join();
        assertThat(new HandedOver(mark, named, PaperSize.A4).plan().firstName()).isEmpty();
    }

    @Test
    void handingOverAgainInOneTurnTakesThePlaceOfTheEarlierUnderTheSameMark() {
        Person one = group.sitDown();
        PictureMark first = handOver(one);
        HandedOver early = lying(first);
        group.workshop.tray().printed(early);
        seat.save(one.turn(), new Edit.Write(OWN, new Answer.Words("second thought"), true))
                .join();

        assertThat(handOver(one)).isEqualTo(first);
        assertThat(tray()).containsExactly(new TrayEntry(first, false));
        assertThat(lying(first).plan().written()).extracting(Plan.Entry::answer).containsExactly("second thought");
        group.workshop.tray().printed(early);
        assertThat(tray()).as("the later one still waits").containsExactly(new TrayEntry(first, false));
    }

    @Test
    void whoComesBackInALaterTurnReachesTheSamePlan() {
        Person one = group.sitDown();
        PictureMark first = handOver(one);
        seat.end(one.turn()).join();

        Opened again = seat.comeBack(one.code()).join();
        assertThat(again.handed()).contains(first);
        assertThat(seat.handOver(again.turn(), WISH, PaperSize.A4).join()).isEqualTo(first);
        assertThat(tray()).containsExactly(new TrayEntry(first, false));
        seat.takeBackPlan(again.turn()).join();
        assertThat(tray()).isEmpty();
        seat.end(again.turn()).join();
        assertThat(seat.comeBack(one.code()).join().handed()).isEmpty();
    }

    @Test
    void whoErasesEverythingInALaterTurnAndUnderANewCodeHasNoPlanInIt() {
        Person one = group.sitDown();
        PictureMark mark = handOver(one);
        seat.end(one.turn()).join();
        TurnId again = seat.comeBack(one.code()).join().turn();
        Code code = seat.newCode(again).join().code();
        assertThat(seat.confirm(again, code).join().handed()).contains(mark);
        seat.end(again).join();

        seat.erase(seat.comeBack(code).join().turn()).join();
        assertThat(tray()).isEmpty();
    }

    @Test
    void nobodyReachesThePlanOfAnother() {
        Person one = group.sitDown();
        PictureMark theirs = handOver(one);
        seat.end(one.turn()).join();
        Person other = group.sitDown();
        seat.takeBackPlan(other.turn()).join();
        PictureMark own = handOver(other);
        seat.end(other.turn()).join();
        Opened back = seat.comeBack(other.code()).join();
        assertThat(back.handed()).contains(own);
        seat.takeBackPlan(back.turn()).join();
        seat.erase(back.turn()).join();
        assertThat(tray()).extracting(TrayEntry::mark).containsExactly(theirs);
    }

    @Test
    void whatCouldNeverBeTakenBackDoesNotGetIn() {
        Person one = group.sitDown();
        archive.breaks();
        assertThat(problem(seat.handOver(one.turn(), WISH, PaperSize.A4))).isEqualTo(SeatProblem.Kind.NOT_KEPT);
        assertThat(tray()).isEmpty();
    }

    @Test
    void whoErasesEverythingHasNoPlanInItEither() {
        Person one = group.sitDown();
        handOver(one);
        seat.erase(one.turn()).join();
        assertThat(tray()).isEmpty();
    }

    @Test
    void itHoldsSoManyAndNoMoreUntilSomeAreOutAndNoTwoAreAlike() {
        List<PictureMark> marks = new ArrayList<>();
        for (int i = 0; i < Tray.ROOM; i++) {
            marks.add(handOver(group.sitDown()));
        }
        assertThat(marks).doesNotHaveDuplicates();

        TurnId late = group.sitDown().turn();
        assertThat(problem(seat.handOver(late, WISH, PaperSize.A4))).isEqualTo(SeatProblem.Kind.TRAY_FULL);
        group.workshop.tray().takeOut(marks.get(3));
        assertThat(seat.handOver(late, WISH, PaperSize.A4).join())
                .as("the paper with this mark may still lie at the printer")
                .isNotEqualTo(marks.get(3));
    }

    @Test
    void theOrderTellsNothingAboutWhoCameFirst() {
        Plan plan = seat.plan(group.sitDown().turn(), WISH).join();
        int rounds = 2000;
        int inFront = 0;
        for (int i = 0; i < rounds; i++) {
            Tray tray = new Tray(group.place.random());
            PictureMark first = tray.put(new UUID(0, 2L * i), plan, PaperSize.A4);
            tray.put(new UUID(0, 2L * i + 1), plan, PaperSize.A4);
            inFront += tray.entries().get(0).mark().equals(first) ? 1 : 0;
        }
        // Six standard deviations: one false alarm in five hundred million runs.
        assertThat(inFront).isBetween(1000 - 134, 1000 + 134);
    }

    @Test
    void everyMarkComesUpOnceBeforeAnyComesUpAgain() {
        Tray tray = new Tray(group.place.random());
        Plan plan = seat.plan(group.sitDown().turn(), WISH).join();
        Set<PictureMark> seen = new HashSet<>();
        for (int i = 0; i < PictureMark.all().size(); i++) {
            PictureMark mark = tray.put(new UUID(0, i), plan, PaperSize.A4);
            assertThat(seen.add(mark)).isTrue();
            tray.takeOut(mark);
        }
        assertThat(seen).hasSize(96);
        assertThat(tray.put(new UUID(0, -1), plan, PaperSize.A4)).isNotNull();
    }

    @Test
    void itIsEmptyAfterStoppingClosingAndStartingAgain() {
        handOver(group.sitDown());
        List<WorkshopState> told = new ArrayList<>();
        group.workshop.listen(told::add);
        group.workshop.stopForTonight().join();
        assertThat(told.get(0).tray()).isEmpty();
        assertThat(tray()).isEmpty();
        TurnId late = group.sitDown().turn();
        assertThat(problem(seat.handOver(late, WISH, PaperSize.A4))).isEqualTo(SeatProblem.Kind.CLOSED);

        group.startAgain();
        Begun begun = group.seat.begin("en").join();
        group.seat.confirm(begun.turn(), begun.code()).join();
        group.seat.handOver(begun.turn(), WISH, PaperSize.LETTER).join();
        assertThat(tray()).hasSize(1);
        group.startAgain();
        assertThat(tray()).isEmpty();

        begun = group.seat.begin("en").join();
        group.seat.confirm(begun.turn(), begun.code()).join();
        PictureMark mark =
                group.seat.handOver(begun.turn(), WISH, PaperSize.LETTER).join();
        group.workshop.close().join();
        assertThat(tray()).isEmpty();
        assertThat(group.workshop.tray().plan(mark)).isEmpty();
    }

    @Test
    void screensAreToldOnlyMarksAndWhetherTheyWerePrinted() {
        List<WorkshopState> told = new ArrayList<>();
        PictureMark mark = handOver(group.sitDown());
        group.workshop.listen(told::add);
        group.workshop.tray().printed(lying(mark));
        group.workshop.tray().takeOut(mark);

        assertThat(told).extracting(WorkshopState::tray).containsExactly(List.of(new TrayEntry(mark, true)), List.of());
        assertThat(group.workshop.tray()).hasToString("Tray");
    }

    private PictureMark handOver(Person person) {
        return seat.handOver(person.turn(), WISH, PaperSize.A4).join();
    }

    private HandedOver lying(PictureMark mark) {
        return group.workshop.tray().plan(mark).orElseThrow();
    }

    private List<TrayEntry> tray() {
        return group.workshop.state().tray();
    }

    private static SeatProblem.Kind problem(CompletableFuture<?> asked) {
        Throwable failure = catchThrowable(asked::join);
        return ((SeatProblem) Objects.requireNonNull(failure.getCause())).kind();
    }
}
