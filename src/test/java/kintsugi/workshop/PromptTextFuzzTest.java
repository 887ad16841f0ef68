package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Commitment;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.participant.Rhythm;
import kintsugi.participant.Written;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.font.Faces;
import kintsugi.plan.Plan;
import kintsugi.plan.PlanWish;
import kintsugi.print.PlanPrinter;
import kintsugi.print.Press;
import kintsugi.store.MemoryArchive;
import kintsugi.support.CountInputs;
import kintsugi.support.Odd;
import kintsugi.workshop.Group.Person;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Whatever is written: it comes back as it was kept, from the seat through seal and store to the plan's paper. */
@AddLifecycleHook(CountInputs.class)
class PromptTextFuzzTest {
    private static final PromptKey OWN = new PromptKey("open-communication", "understood");
    private static final PromptKey WALL = new PromptKey("open-communication", "listen-better");
    private static final int MILLION = 1_000_000;
    private static final PlanPrinter PRINTER = new PlanPrinter(new Press(new Faces()));

    private static final Group GROUP = new Group(new MemoryArchive(), 2);
    private static final Code CODE = somebody();

    private static Code somebody() {
        GROUP.reflectOn(WALL);
        Person person = GROUP.sitDown();
        GROUP.seat.end(person.turn()).join();
        return person.code();
    }

    @Property(tries = 400)
    void whatIsWrittenComesBackAsItWasKept(@ForAll("texts") String text) {
        Notebook back = writeAndComeBack(text);
        assertThat(back.reflection(OWN).map(Reflection::answer)).isEqualTo(kept(text));
        assertThat(back.commitments()).hasSize(Written.isBlank(Written.clean(text)) ? 0 : 1);
    }

    @Property(tries = 400)
    void whatIsKeptIsCleanAndStaysAsItIs(@ForAll("texts") String text) {
        String clean = Written.clean(text);
        assertThat(Written.clean(clean)).isEqualTo(clean);
        assertThat(new String(clean.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(clean);
        assertThat(clean).doesNotContain("\u0000", "\u202e", "\u2066", "\u001b", "\r");
        assertThat(new Answer.Words(text) + " " + new Edit.Write(OWN, new Answer.Words(text), true))
                .isEqualTo("Words Write[prompt=" + OWN + ", answer=Words, finished=true]");
    }

    @Property(tries = 100)
    void whatIsSharedIsOnTheWallAsItWasKeptOrRefused(@ForAll("texts") String text) {
        TurnId turn = GROUP.seat.comeBack(CODE).join().turn();
        Answer answer = new Answer.Words(text);
        Throwable failure =
                catchThrowable(() -> GROUP.seat.share(turn, WALL, answer).join());
        assertThat(failure != null).isEqualTo(answer.isBlank());
        if (failure != null) {
            assertThat(failure)
                    .hasMessage("kintsugi.workshop.SeatProblem: NOT_OPEN")
                    .cause()
                    .hasNoCause();
        }
        GROUP.seat.end(turn).join();
        if (failure == null) {
            assertThat(GROUP.archive.items(GROUP.workshop.id(), WALL).join().stream()
                            .map(ItemFormat::read)
                            .map(Item::answer))
                    .contains(answer);
        }
    }

    @Property(tries = 4)
    void aMillionLettersComeBackToo(@ForAll("longTexts") String text) {
        assertThat(writeAndComeBack(text).reflection(OWN).map(Reflection::answer))
                .isEqualTo(kept(text));
    }

    @Property(tries = 6)
    void thePlanIsPrintedWhateverStandsInIt(@ForAll("texts") String text) {
        print(text);
    }

    @Tag("long")
    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void manyComeBackAsTheyWereKept(@ForAll("texts") String text) {
        whatIsWrittenComesBackAsItWasKept(text);
        whatIsKeptIsCleanAndStaysAsItIs(text);
    }

    @Tag("long")
    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void manyMillionsOfLettersComeBack(@ForAll("longTexts") String text) {
        aMillionLettersComeBackToo(text);
    }

    @Tag("long")
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void manyPlansArePrinted(@ForAll("texts") String text) {
        print(text);
    }

    private Notebook writeAndComeBack(String text) {
        TurnId turn = GROUP.seat.comeBack(CODE).join().turn();
        Commitment line = new Commitment("consistency", text, "", text, "", Rhythm.DAY, LocalDate.of(2026, 3, 6));
        GROUP.seat
                .save(turn, new Edit.Write(OWN, new Answer.Words(text), false))
                .join();
        GROUP.seat.save(turn, new Edit.Commit(List.of(line))).join();
        GROUP.seat.end(turn).join();
        return GROUP.seat.comeBack(CODE).join().notebook();
    }

    private static Optional<Answer> kept(String text) {
        Answer answer = new Answer.Words(text);
        return answer.isBlank() ? Optional.empty() : Optional.of(answer);
    }

    private void print(String text) {
        writeAndComeBack(text);
        TurnId turn = GROUP.seat.comeBack(CODE).join().turn();
        Plan plan = GROUP.seat
                .plan(turn, new PlanWish(Set.of(OWN), Set.of(0), Optional.of(text), LocalDate.of(2026, 3, 5)))
                .join();
        byte[] pdf = PRINTER.print(plan, PaperSize.A4);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Provide
    Arbitrary<String> texts() {
        return Odd.texts(40);
    }

    @Provide
    Arbitrary<String> longTexts() {
        return Odd.longTexts(MILLION);
    }
}
