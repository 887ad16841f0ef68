package kintsugi.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import kintsugi.guide.PromptKey;
import kintsugi.support.CountInputs;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Whatever lies in a notebook's place: the notebook that was sealed there, or nothing; never a failure. */
@AddLifecycleHook(CountInputs.class)
class SealedRecordFuzzTest {
    private static final long WORKSHOP = 42;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final NotebookKeys KEYS = new NotebookKeys(new byte[16], new Argon2Cost(8, 1));
    private static final NotebookKey MINE = KEYS.of(new Code("7K2M09XDPT1H"));
    private static final Seal SEAL = new Seal(WORKSHOP, RANDOM);
    private static final Notebook NOTEBOOK =
            Notebook.empty("en").with(new PromptKey("a", "b"), Reflection.kept(new Answer.Words("mine")));
    private static final byte[] SEALED = SEAL.seal(NOTEBOOK, MINE);

    @Property(tries = 1_000)
    void randomBytesAreNoNotebook(@ForAll byte[] bytes) {
        assertThat(SEAL.open(bytes, MINE)).isEmpty();
    }

    @Property(tries = 500)
    void aChangedShortenedOrLengthenedRecordIsRefused(@ForAll("damages") Damage damage) {
        byte[] damaged = damage.to(SEALED);
        assertThat(SEAL.open(damaged, MINE).isPresent()).isEqualTo(Arrays.equals(damaged, SEALED));
    }

    @Property(tries = 300)
    void anotherCodesWorkshopsOrPlacesRecordIsRefused(@ForAll("codes") Code other, @ForAll long workshop) {
        NotebookKey theirs = KEYS.of(other);
        byte[] swapped = SEAL.seal(NOTEBOOK, theirs);
        boolean same = theirs.locator() == MINE.locator();
        assertThat(SEAL.open(swapped, MINE).isPresent()).isEqualTo(same);
        assertThat(SEAL.open(SEALED, theirs).isPresent()).isEqualTo(same);
        assertThat(SEAL.open(SEALED, new NotebookKey(theirs.locator(), MINE.key()))
                        .isPresent())
                .isEqualTo(same);
        assertThat(new Seal(workshop, RANDOM).open(SEALED, MINE).isPresent()).isEqualTo(workshop == WORKSHOP);
    }

    /** Sealed with the right key, yet no notebook: only a program with a mistake could do that. */
    @Property(tries = 500)
    void rubbishThatWasSealedIsRefusedToo(@ForAll("rubbish") byte[] rubbish) {
        byte[] bound = ByteBuffer.allocate(20)
                .putInt(1)
                .putLong(WORKSHOP)
                .putLong(MINE.locator())
                .array();
        for (byte[] sealed : List.of(rubbish, Padding.pad(rubbish))) {
            assertThatThrownBy(() -> SEAL.open(AesGcm.seal(MINE.key(), sealed, bound, RANDOM), MINE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("what was sealed is no notebook")
                    .hasNoCause();
        }
    }

    /** Whatever was shared, and whatever stands there since: words, a number, options, nothing. */
    @Property(tries = 100)
    void whatIsSharedAndWhatIsWrittenSinceComeBackAsTheyWere(
            @ForAll("answers") Answer shared,
            @ForAll("answers") Answer since,
            @ForAll long id,
            @ForAll boolean emptied) {
        PromptKey prompt = new PromptKey("a", "b");
        Notebook written = NOTEBOOK.with(prompt, new Reflection(since, false)).sharing(prompt, new Shared(id, shared));
        Notebook notebook = emptied ? written.without(prompt) : written;
        assertThat(SEAL.open(SEAL.seal(notebook, MINE), MINE)).contains(notebook);
    }

    @Tag("long")
    @Property(tries = 100_000, shrinking = ShrinkingMode.OFF)
    void manyRandomBytesAreNoNotebook(@ForAll byte[] bytes) {
        randomBytesAreNoNotebook(bytes);
    }

    @Tag("long")
    @Property(tries = 50_000, shrinking = ShrinkingMode.OFF)
    void manyDamagedRecordsAreRefused(@ForAll("damages") Damage damage) {
        aChangedShortenedOrLengthenedRecordIsRefused(damage);
    }

    @Tag("long")
    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void manySwappedOrSealedInVainAreRefused(
            @ForAll("codes") Code other, @ForAll long workshop, @ForAll("rubbish") byte[] rubbish) {
        anotherCodesWorkshopsOrPlacesRecordIsRefused(other, workshop);
        rubbishThatWasSealedIsRefusedToo(rubbish);
    }

    /**
     * What happens to a record.
     *
     * @param kind 0: a bit flips; 1: cut off; 2: longer; 3: a stretch is zeroed; 4: two bytes change places
     */
    private record Damage(int kind, int at, int other) {
        byte[] to(byte[] sealed) {
            byte[] damaged = sealed.clone();
            switch (kind) {
                case 0 -> damaged[at] ^= (byte) (1 << other % 8);
                case 1 -> damaged = Arrays.copyOf(sealed, at);
                case 2 -> damaged = Arrays.copyOf(sealed, sealed.length + 1 + other % 40);
                case 3 -> Arrays.fill(damaged, Math.min(at, other), Math.max(at, other), (byte) 0);
                default -> {
                    damaged[at] = sealed[other];
                    damaged[other] = sealed[at];
                }
            }
            return damaged;
        }
    }

    @Provide
    Arbitrary<Damage> damages() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, SEALED.length - 1);
        return Combinators.combine(Arbitraries.integers().between(0, 4), place, place)
                .as(Damage::new);
    }

    @Provide
    Arbitrary<Answer> answers() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60).map(Answer.Words::new),
                Arbitraries.integers().between(0, 10).map(Answer.Level::new),
                Arbitraries.integers()
                        .between(1, 12)
                        .set()
                        .ofMinSize(1)
                        .map(options -> new Answer.Picked(new TreeSet<>(options))));
    }

    @Provide
    Arbitrary<Code> codes() {
        return Arbitraries.strings()
                .withChars(Crockford.LETTERS.toCharArray())
                .ofLength(Code.LENGTH)
                .map(Code::new);
    }

    @Provide
    Arbitrary<byte[]> rubbish() {
        Arbitrary<String> json = Arbitraries.of(
                        "{", "}", "[", "]", "null", "\"a\"", ":", ",", "1", "\"language\"", "\"reflections\"")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        Arbitrary<String> whole = Arbitraries.of(
                "null",
                "{}",
                "[]",
                "{\"language\":\"en\"}",
                "{\"language\":\"en\",\"reflections\":null,\"commitments\":[]}",
                "{\"language\":\"en\",\"reflections\":[null],\"commitments\":[]}",
                "{\"language\":\"en\",\"reflections\":[{}],\"commitments\":[]}",
                "{\"language\":\"en\",\"reflections\":[{\"prompt\":\"a\",\"answer\":{}}],\"commitments\":[]}",
                "{\"language\":\"en\",\"reflections\":[{\"prompt\":\"a/b\",\"shared\":1}],\"commitments\":[]}",
                "{\"language\":\"en\",\"reflections\":[{\"prompt\":\"a/b\",\"wording\":{\"level\":1}}],\"commitments\":[]}",
                "{\"language\":\"en\",\"reflections\":[{\"prompt\":\"a/b\",\"shared\":1,\"wording\":{}}],"
                        + "\"commitments\":[]}",
                "{\"language\":\"en\",\"reflections\":[],\"commitments\":[{\"from\":\"soon\"}]}",
                "{\"language\":\"en\",\"situation\":\"BORED\",\"reflections\":[],\"commitments\":[]}");
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200),
                json.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                whole.map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }
}
