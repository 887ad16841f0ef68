package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Optional;
import kintsugi.kiosk.turn.NotebookPage;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.TypePage;
import kintsugi.participant.Code;
import kintsugi.participant.Crockford;
import kintsugi.participant.Notebook;
import kintsugi.store.MemoryArchive;
import kintsugi.support.CountInputs;
import kintsugi.support.Odd;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Whatever is typed where a code belongs: a code, or refused; and told to nobody. */
@AddLifecycleHook(CountInputs.class)
class CodeEntryFuzzTest {
    private static final String NEAR =
            "0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghijklmnopqrstuvwxyzOILU -–—_.\u00a0\u2009";

    private static final Group GROUP = new Group(new MemoryArchive(), 2);
    private static final Code CODE = GROUP.sitDown().code();

    @Property(tries = 2_000)
    void whateverIsTypedIsACodeOrRefused(@ForAll("typed") String typed) {
        Optional<Code> read = Code.read(typed);
        read.ifPresent(one -> {
            assertThat(one.letters()).hasSize(Code.LENGTH).matches("[" + Crockford.LETTERS + "]+");
            assertThat(Code.read(one.letters())).isEqualTo(read);
        });
        Throwable failure = catchThrowable(() -> new Code(typed));
        boolean canonical = read.isPresent() && read.get().letters().equals(typed);
        assertThat(failure == null).isEqualTo(canonical);
        assertThat(failure == null ? "not a code" : failure.getMessage()).isEqualTo("not a code");
    }

    @Property(tries = 300)
    void whateverIsTypedAtTheSeatOpensWhatItsCodeOpensOrNothing(@ForAll("typed") String typed) {
        Code.read(typed).ifPresent(read -> {
            Throwable failure = catchThrowable(() -> GROUP.seat.comeBack(read).join());
            if (read.equals(CODE)) {
                assertThat(failure).isNull();
            } else {
                assertThat(failure)
                        .hasMessage("kintsugi.workshop.SeatProblem: UNKNOWN_CODE")
                        .cause()
                        .hasMessage("UNKNOWN_CODE")
                        .hasNoCause();
            }
        });
    }

    @Property(tries = 300)
    void howeverACodeIsTypedItOpensTheSame(@ForAll("sloppily") Sloppy sloppy) {
        String typed = sloppy.write(CODE);
        assertThat(Code.read(typed)).contains(CODE);
        GROUP.seat.comeBack(Code.read(typed).orElseThrow()).join();

        Rig kiosk = new Rig();
        Code there = kiosk.seat().put(Notebook.empty("en"));
        type(kiosk, sloppy.write(there));
        assertThat(kiosk.page()).isInstanceOf(NotebookPage.class);
        assertThat(kiosk.failures()).isEmpty();
    }

    @Property(tries = 200)
    void whateverIsTypedAtTheKioskItStaysUp(@ForAll("typed") String typed) {
        Rig kiosk = new Rig();
        type(kiosk, typed);
        assertThat(kiosk.failures()).isEmpty();
        assertThat(kiosk.page(TypePage.class).groups()).allMatch(group -> group.length() <= Code.GROUP);
    }

    @Tag("long")
    @Property(tries = 200_000, shrinking = ShrinkingMode.OFF)
    void manyAreACodeOrRefused(@ForAll("typed") String typed) {
        whateverIsTypedIsACodeOrRefused(typed);
    }

    @Tag("long")
    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void manyOpenWhatTheirCodeOpensOrNothing(@ForAll("typed") String typed, @ForAll("sloppily") Sloppy sloppy) {
        whateverIsTypedAtTheSeatOpensWhatItsCodeOpensOrNothing(typed);
        howeverACodeIsTypedItOpensTheSame(sloppy);
        whateverIsTypedAtTheKioskItStaysUp(typed);
    }

    private static void type(Rig kiosk, String typed) {
        kiosk.model().sitDown();
        kiosk.model().codes().comeBack();
        kiosk.type(typed);
        kiosk.model().codes().goOn();
    }

    @Provide
    Arbitrary<String> typed() {
        StringArbitrary near = Arbitraries.strings().withChars(NEAR.toCharArray());
        return Arbitraries.oneOf(Odd.texts(20), near.ofMaxLength(30), near.ofLength(12), near.ofLength(14));
    }

    /** How somebody types: places of small letters, places of look-alikes, and what comes before each letter. */
    private record Sloppy(int small, int alike, List<String> between) {
        String write(Code code) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < Code.LENGTH; i++) {
                char letter = code.letters().charAt(i);
                boolean other = (alike >> i & 1) == 1;
                char typed = other && letter == '0' ? 'O' : other && letter == '1' ? (i % 2 == 0 ? 'I' : 'L') : letter;
                text.append(between.get(i)).append((small >> i & 1) == 1 ? Character.toLowerCase(typed) : typed);
            }
            return text.append(between.get(Code.LENGTH)).toString();
        }
    }

    @Provide
    Arbitrary<Sloppy> sloppily() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, (1 << Code.LENGTH) - 1);
        return Combinators.combine(
                        places,
                        places,
                        Arbitraries.of("", "", "", "-", " ", "–", " — ", "\u00a0", "\t", "\u2009-\u2003")
                                .list()
                                .ofSize(Code.LENGTH + 1))
                .as(Sloppy::new);
    }
}
