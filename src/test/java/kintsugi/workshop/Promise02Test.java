package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kintsugi.guide.PromptKey;
import kintsugi.participant.AesGcm;
import kintsugi.participant.Answer;
import kintsugi.participant.Argon2;
import kintsugi.participant.Argon2Cost;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.participant.NotebookKey;
import kintsugi.participant.NotebookKeys;
import kintsugi.participant.Reflection;
import kintsugi.participant.Seal;
import kintsugi.store.MemoryArchive;
import kintsugi.workshop.Group.Person;
import kintsugi.workshop.SeatProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 2: only the code opens a notebook. How the kiosk shows and asks for it: {@code CodeSecrecyTest}. */
class Promise02Test {
    private static final PromptKey OWN = new PromptKey("open-communication", "understood");
    private static final Argon2Cost CHEAP = new Argon2Cost(8, 1);
    private static final byte[] SALT = "kintsugi-test-salt".getBytes(StandardCharsets.US_ASCII);
    private static final Code CODE = new Code("7K2M09XDPT1H");

    private final SecureRandom random = new SecureRandom();
    private final Group group = new Group(new MemoryArchive(), 40);
    private final Seat seat = group.seat;

    /** The digest is that of the reference program argon2. */
    @Test
    void aCodeBecomesAKeyByArgon2idWith64MiBThreePassesAndOneLane() {
        assertThat(Argon2Cost.REAL).isEqualTo(new Argon2Cost(65_536, 3));
        byte[] key = Argon2.derive(CODE.letters().getBytes(StandardCharsets.US_ASCII), SALT, Argon2Cost.REAL);
        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("1cb346a94c91b0891efdbf2fdc89eb7c0af27ff4afda65ceeadaee72d5cc45a5");
    }

    @Test
    void placeAndKeyComeFromItByHkdfUnderLabelsOfTheirOwn() throws GeneralSecurityException {
        byte[] root = Argon2.derive(CODE.letters().getBytes(StandardCharsets.US_ASCII), SALT, CHEAP);
        NotebookKey key = new NotebookKeys(SALT, CHEAP).of(CODE);
        assertThat(key.key()).isEqualTo(hkdf(root, "kintsugi notebook key 1"));
        assertThat(key.locator())
                .isEqualTo(ByteBuffer.wrap(hkdf(root, "kintsugi notebook locator 1"))
                        .getLong());
    }

    /** RFC 5869 with SHA-256, without a salt, one block. */
    private static byte[] hkdf(byte[] root, String label) throws GeneralSecurityException {
        byte[] extracted = hmac(new byte[32], root);
        byte[] info = label.getBytes(StandardCharsets.US_ASCII);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(extracted, block);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    @Test
    void everyWorkshopHasASaltOfItsOwn() {
        Code code = Code.draw(random);
        Group other = new Group(new MemoryArchive(), 4);
        assertThat(other.keyOf(code).locator()).isNotEqualTo(group.keyOf(code).locator());
        assertThat(other.keyOf(code).key()).isNotEqualTo(group.keyOf(code).key());
    }

    @Test
    void theSealIsBoundToFormatWorkshopAndPlace() {
        NotebookKey key = new NotebookKeys(SALT, CHEAP).of(CODE);
        byte[] sealed = new Seal(42, random).seal(Notebook.empty("en"), key);
        assertThat(AesGcm.open(key.key(), sealed, bound(1, 42, key.locator()))).isPresent();
        assertThat(AesGcm.open(key.key(), sealed, bound(2, 42, key.locator()))).isEmpty();
        assertThat(AesGcm.open(key.key(), sealed, bound(1, 43, key.locator()))).isEmpty();
        assertThat(AesGcm.open(key.key(), sealed, bound(1, 42, key.locator() + 1)))
                .isEmpty();
    }

    private static byte[] bound(int format, long workshop, long locator) {
        return ByteBuffer.allocate(20)
                .putInt(format)
                .putLong(workshop)
                .putLong(locator)
                .array();
    }

    @Test
    void aSealedNotebookPutInAnothersPlaceOrWorkshopOpensNothing() {
        Person one = group.sitDown();
        Person two = group.sitDown();
        byte[] mine = lying(one);
        put(two, mine);
        assertThat(problem(seat.comeBack(two.code()))).contains(Kind.UNKNOWN_CODE);
        assertThat(problem(seat.comeBack(one.code()))).isEmpty();

        byte[] changed = mine.clone();
        changed[changed.length / 2] ^= 1;
        put(one, changed);
        assertThat(problem(seat.comeBack(one.code()))).contains(Kind.UNKNOWN_CODE);
    }

    @Test
    void everySaveHasAFreshNonceAndSharesNothingWithTheLast() {
        Person one = group.sitDown();
        byte[] first = lying(one);
        seat.save(one.turn(), new Edit.Speak("en")).join();
        byte[] next = lying(one);
        assertThat(Arrays.copyOf(next, 12)).isNotEqualTo(Arrays.copyOf(first, 12));
        int same = 0;
        for (int i = 0; i < first.length; i++) {
            same += first[i] == next[i] ? 1 : 0;
        }
        assertThat(same).as("as two rows of dice").isLessThan(first.length / 100);
    }

    @Test
    void lengthsTellOnlyTheirStep() {
        int kib = 1024;
        assertThat(length(0)).isEqualTo(length(15_000)).isEqualTo(16 * kib);
        assertThat(length(20_000)).isEqualTo(64 * kib);
        assertThat(length(200_000)).isEqualTo(256 * kib);
        assertThat(length(300_000)).isEqualTo(1024 * kib);
        assertThat(length(2_500_000)).isEqualTo(3 * 1024 * kib);
    }

    private int length(int letters) {
        Notebook notebook = Notebook.empty("en").with(OWN, Reflection.kept(new Answer.Words("x".repeat(letters))));
        return new Seal(42, random).seal(notebook, new NotebookKey(1, new byte[32])).length - AesGcm.OVERHEAD;
    }

    @Test
    void beginningNeverTakesANotebooksPlaceACodeThatIsTakenIsDrawnAnew() {
        Dice dice = new Dice();
        Group played = new Group(new MemoryArchive(), 9, dice);
        Person first = played.sitDown();
        played.seat
                .save(first.turn(), new Edit.Write(OWN, new Answer.Words("mine"), true))
                .join();
        dice.throwNext(first.code());
        Begun begun = played.seat.begin("en").join();
        assertThat(dice.thrown()).isTrue();
        assertThat(begun.code()).isNotEqualTo(first.code());
        assertThat(played.seat.comeBack(first.code()).join().notebook().reflection(OWN))
                .isPresent();
    }

    @Test
    void ofTwoWhoDrawTheSameCodeAtOnceTheSecondIsShownAnother() {
        Dice dice = new Dice();
        Group played = new Group(new MemoryArchive(), 9, dice);
        Seat other = played.workshops.seat(played.workshop).join();
        Begun one = played.seat.begin("en").join();
        dice.throwNext(one.code());
        Begun two = other.begin("en").join();
        assertThat(dice.thrown()).isTrue();
        assertThat(two.code()).isNotEqualTo(one.code());
        other.confirm(two.turn(), two.code()).join();
        played.seat.confirm(one.turn(), one.code()).join();
        assertThat(played.workshop.state().codes()).isEqualTo(2);
    }

    @Test
    void aNotebookThatBeginsReplacesNoneThatIsThere() {
        Person one = group.sitDown();
        byte[] before = lying(one);
        long there = group.keyOf(one.code()).locator();
        assertThat(catchThrowable(() -> group.workshop
                        .writing()
                        .beginNotebook(there, new byte[] {1})
                        .join()))
                .hasCauseInstanceOf(ArchiveProblem.class);
        assertThat(lying(one)).isEqualTo(before);
        assertThat(group.workshop.state().codes()).isOne();
    }

    /** Random, but the next code is what was wished for. */
    private static final class Dice extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

        private String wished = "";
        private boolean thrown;

        void throwNext(Code code) {
            wished = code.letters();
        }

        boolean thrown() {
            return thrown;
        }

        @Override
        public int nextInt(int bound) {
            if (wished.isEmpty() || bound != LETTERS.length()) {
                return super.nextInt(bound);
            }
            int next = LETTERS.indexOf(wished.charAt(0));
            wished = wished.substring(1);
            thrown = wished.isEmpty();
            return next;
        }
    }

    @Test
    void aLostCodeIsALostNotebook() {
        Person lost = group.sitDown();
        List<Code> others = List.of(
                group.sitDown().code(), group.sitDown().code(), group.sitDown().code());
        byte[] sealed = lying(lost);
        Seal seal = new Seal(group.workshop.id().value(), random);
        long there = group.keyOf(lost.code()).locator();
        assertThat(others)
                .allSatisfy(code -> assertThat(seal.open(
                                sealed, new NotebookKey(there, group.keyOf(code).key())))
                        .isEmpty());
        assertThat(seal.open(sealed, group.keyOf(lost.code()))).isPresent();
        assertThat(Arrays.stream(Seat.class.getMethods())
                        .filter(method ->
                                method.getGenericReturnType().getTypeName().contains(Opened.class.getName()))
                        .map(method -> List.of(method.getParameterTypes())))
                .as("every way to an open notebook asks for a code")
                .isNotEmpty()
                .allMatch(asked -> asked.contains(Code.class));
    }

    @Test
    void aNewCodeOpensTheNotebookAndTheOldOneNoMore() {
        Person one = group.sitDown();
        seat.save(one.turn(), new Edit.Write(OWN, new Answer.Words("mine"), true))
                .join();
        Begun next = seat.newCode(one.turn()).join();
        assertThat(next.code()).isNotEqualTo(one.code());
        seat.confirm(one.turn(), next.code()).join();
        seat.end(one.turn()).join();
        assertThat(problem(seat.comeBack(one.code()))).contains(Kind.UNKNOWN_CODE);
        assertThat(seat.comeBack(next.code()).join().notebook().reflection(OWN)).isPresent();
        assertThat(group.workshop.state().codes()).isOne();
    }

    /** The same problem, the same message, the same pause, and the same work: nothing lies there in either case. */
    @Test
    void anErasedCodeIsAnsweredAsOneThatNeverWas() {
        Person one = group.sitDown();
        seat.erase(one.turn()).join();
        assertThat(group.archive
                        .notebook(group.workshop.id(), group.keyOf(one.code()).locator())
                        .join())
                .isEmpty();
        Throwable erased = failure(seat.comeBack(one.code()));
        Duration erasedPause = group.pauses.get(0);

        Group fresh = new Group(new MemoryArchive(), 3);
        Throwable never = failure(fresh.seat.comeBack(Code.draw(random)));
        assertThat(never).hasMessage(erased.getMessage()).hasNoCause();
        assertThat(erased).hasNoCause();
        assertThat(fresh.pauses).containsExactly(erasedPause);
        assertThat(group.workshop.state().codes()).isZero();
    }

    @Test
    void wrongCodesAnswerASecondLaterEachTimeByFiveAtMostAndNeverLock() {
        Person one = group.sitDown();
        for (int i = 0; i < 60; i++) {
            assertThat(problem(seat.comeBack(Code.draw(random)))).contains(Kind.UNKNOWN_CODE);
        }
        assertThat(group.pauses.subList(0, 6).stream().map(Duration::toSeconds))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 5L);
        assertThat(group.pauses).allMatch(pause -> pause.toSeconds() <= 5);
        group.pauses.clear();
        seat.comeBack(one.code()).join();
        assertThat(group.pauses).as("the right one opens at once").isEmpty();
        assertThat(problem(seat.comeBack(Code.draw(random)))).contains(Kind.UNKNOWN_CODE);
        assertThat(group.pauses).containsExactly(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7k2m09xdpt1h",
                "7K2M-O9XD-PTIH",
                "7K2M o9xd PTLH",
                " 7K2M09 - XDPT–lh ",
                "7-K-2-M-0-9-X-D-P-T-1-H"
            })
    void whatLooksAlikeSmallLettersDashesAndSpacesOpenTheSame(String typed) {
        Dice dice = new Dice();
        Group played = new Group(new MemoryArchive(), 2, dice);
        dice.throwNext(CODE);
        Person one = played.sitDown();
        assertThat(one.code()).isEqualTo(CODE);
        played.seat.end(one.turn()).join();
        played.seat.comeBack(Code.read(typed).orElseThrow()).join();
    }

    private byte[] lying(Person person) {
        return group.archive
                .notebook(group.workshop.id(), group.keyOf(person.code()).locator())
                .join()
                .orElseThrow();
    }

    private void put(Person person, byte[] sealed) {
        long there = group.keyOf(person.code()).locator();
        group.archive
                .write(List.of(new Change.PutNotebook(group.workshop.id(), there, sealed)))
                .join();
    }

    private static Optional<Kind> problem(CompletableFuture<?> asked) {
        return asked.handle((done, failure) -> Optional.ofNullable(failure))
                .join()
                .map(failure -> ((SeatProblem) cause(failure)).kind());
    }

    private static Throwable failure(CompletableFuture<?> asked) {
        return cause(catchThrowable(asked::join));
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException ? Objects.requireNonNull(failure.getCause()) : failure;
    }
}
