package kintsugi.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kintsugi.store.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.PromptKey;
import kintsugi.workshop.Archive;
import kintsugi.workshop.ArchiveProblem.Kind;
import kintsugi.workshop.Change;
import kintsugi.workshop.KeptItem;
import kintsugi.workshop.KeptWorkshop;
import kintsugi.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every archive does, wherever it keeps things. */
abstract class ArchiveContract {
    static final WorkshopId ONE = new WorkshopId(-7);
    static final WorkshopId OTHER = new WorkshopId(Long.MIN_VALUE);
    static final PromptKey FEAR = new PromptKey("open", "fear");
    static final PromptKey HOPE = new PromptKey("open-more", "hope");

    Archive archive;

    /** A new one, empty. */
    abstract Archive begin();

    @BeforeEach
    void open() {
        archive = begin();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    long write(Change... changes) {
        return archive.write(List.of(changes)).join();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    static Change begin(long locator, String text) {
        return new Change.BeginNotebook(ONE, locator, bytes(text));
    }

    static Change item(WorkshopId workshop, PromptKey prompt, long id, String text) {
        return new Change.PutItem(workshop, prompt, id, bytes(text));
    }

    @Test
    void aNotebookIsReadAsItWasWritten() {
        write(begin(1, "first"), begin(Long.MAX_VALUE, ""), begin(Long.MIN_VALUE, "lowest"));

        assertThat(archive.notebook(ONE, 1).join()).hasValue(bytes("first"));
        assertThat(archive.notebook(ONE, Long.MAX_VALUE).join()).hasValue(bytes(""));
        assertThat(archive.notebook(ONE, Long.MIN_VALUE).join()).hasValue(bytes("lowest"));
        assertThat(archive.notebook(OTHER, 1).join()).isEmpty();
    }

    @Test
    void aNotebookMayBeLongerThanAnyRow() {
        byte[] large = new byte[2 * 1024 * 1024 + 1];
        new Random(5).nextBytes(large);
        byte[] exact = Arrays.copyOf(large, 512 * 1024);

        write(new Change.BeginNotebook(ONE, 1, large), new Change.BeginNotebook(ONE, 2, exact));
        assertThat(archive.notebook(ONE, 1).join()).hasValue(large);
        assertThat(archive.notebook(ONE, 2).join()).hasValue(exact);

        write(new Change.PutNotebook(ONE, 1, bytes("short")));
        assertThat(archive.notebook(ONE, 1).join()).hasValue(bytes("short"));
    }

    @Test
    void aTakenPlaceRefusesTheWholeWriteAndNoOther() {
        write(begin(1, "mine"));

        CompletableFuture<Long> before = archive.write(List.of(begin(2, "before")));
        CompletableFuture<Long> taken = archive.write(List.of(begin(3, "with it"), begin(1, "theirs")));
        CompletableFuture<Long> after = archive.write(List.of(begin(4, "after")));

        assertProblem(taken, Kind.TAKEN);
        assertThat(before.join()).isEqualTo(2);
        assertThat(after.join()).isEqualTo(3);
        assertThat(archive.notebook(ONE, 1).join()).hasValue(bytes("mine"));
        assertThat(archive.notebook(ONE, 3).join()).isEmpty();
        assertThat(archive.notebook(ONE, 4).join()).hasValue(bytes("after"));
    }

    @Test
    void aNotebookThatIsGoneIsNotReplaced() {
        write(begin(1, "mine"));
        write(new Change.DropNotebook(ONE, 1), new Change.DropNotebook(ONE, 99));

        assertProblem(archive.write(List.of(new Change.PutNotebook(ONE, 1, bytes("late")))), Kind.GONE);
        assertThat(archive.notebook(ONE, 1).join()).isEmpty();
    }

    @Test
    void changesOfOneWriteSeeEachOther() {
        write(
                begin(1, "a"),
                new Change.DropNotebook(ONE, 1),
                begin(1, "b"),
                new Change.PutNotebook(ONE, 1, bytes("c")));

        assertThat(archive.notebook(ONE, 1).join()).hasValue(bytes("c"));
    }

    @Test
    void answersComeInTheOrderOfPromptAndIdWhateverTheOrderOfWriting() {
        write(item(ONE, HOPE, 5, "e"), item(ONE, FEAR, Long.MAX_VALUE, "d"));
        write(item(ONE, FEAR, -3, "b"), item(OTHER, FEAR, 1, "not theirs"));
        write(item(ONE, FEAR, 9, "c"), item(ONE, FEAR, Long.MIN_VALUE, "a"));

        assertThat(texts(archive.items(ONE).join())).containsExactly("a", "b", "c", "d", "e");
        assertThat(texts(archive.items(ONE, FEAR).join())).containsExactly("a", "b", "c", "d");
        assertThat(archive.items(ONE, HOPE).join()).singleElement().satisfies(kept -> {
            assertThat(kept.prompt()).isEqualTo(HOPE);
            assertThat(kept.id()).isEqualTo(5);
        });
    }

    @Test
    void anAnswerIsReplacedAndDropped() {
        write(item(ONE, FEAR, 1, "before"), item(ONE, FEAR, 2, "two"), item(ONE, HOPE, 2, "same id"));
        write(item(ONE, FEAR, 1, "now"), new Change.DropItem(ONE, FEAR, 2), new Change.DropItem(ONE, FEAR, 77));

        assertThat(texts(archive.items(ONE).join())).containsExactly("now", "same id");
    }

    @Test
    void manyAnswersAllComeBack() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            changes.add(item(ONE, i % 2 == 0 ? FEAR : HOPE, i * 0x9E3779B97F4A7C15L, "answer " + i));
        }
        archive.write(changes).join();

        assertThat(archive.items(ONE, FEAR).join()).hasSize(150).isSortedAccordingTo(byId());
        assertThat(archive.items(ONE).join()).hasSize(300);
    }

    private static Comparator<KeptItem> byId() {
        return Comparator.comparingLong(KeptItem::id);
    }

    @Test
    void workshopsAndGuidesAreKeptAndReplaced() {
        write(new Change.PutWorkshop(ONE, bytes("a")), new Change.PutGuide(ONE, guide("trust", "one.md", "two.md")));
        write(new Change.PutWorkshop(ONE, bytes("b")), new Change.PutWorkshop(OTHER, bytes("c")));
        write(new Change.PutGuide(ONE, guide("talk", "es/one.md")));

        assertThat(archive.workshops().join()).extracting(KeptWorkshop::id).containsExactly(OTHER, ONE);
        assertThat(archive.workshops().join().get(1).body()).isEqualTo(bytes("b"));
        assertThat(archive.guide(ONE).join())
                .hasValueSatisfying(kept ->
                        assertThat(kept.sameAs(guide("talk", "es/one.md"))).isTrue());
        assertThat(archive.guide(OTHER).join()).isEmpty();
    }

    @Test
    void forgettingTakesOneWorkshopAndLeavesItsReceipt() {
        write(new Change.PutWorkshop(ONE, bytes("a")), begin(1, "mine"), item(ONE, FEAR, 1, "x"));
        write(new Change.PutWorkshop(OTHER, bytes("b")), item(OTHER, FEAR, 1, "y"));
        write(new Change.PutGuide(ONE, guide("trust", "one.md")));

        archive.forget(ONE, bytes("receipt")).join();

        assertThat(archive.workshops().join()).extracting(KeptWorkshop::id).containsExactly(OTHER);
        assertThat(archive.notebook(ONE, 1).join()).isEmpty();
        assertThat(archive.items(ONE).join()).isEmpty();
        assertThat(archive.guide(ONE).join()).isEmpty();
        assertThat(texts(archive.items(OTHER).join())).containsExactly("y");
        assertThat(archive.receipts().join()).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(ONE);
            assertThat(kept.body()).isEqualTo(bytes("receipt"));
        });
    }

    @Test
    void writesAreCountedAndNothingElse() {
        assertThat(archive.lastWrite().join()).isZero();
        assertThat(write(begin(1, "a"), begin(2, "b"))).isEqualTo(1);
        assertThat(write()).isEqualTo(2);
        assertProblem(archive.write(List.of(begin(1, "again"))), Kind.TAKEN);
        archive.turnLeaf().join();
        archive.forget(OTHER, bytes("")).join();
        assertThat(write(begin(3, "c"))).isEqualTo(3);
        assertThat(archive.lastWrite().join()).isEqualTo(3);
    }

    @Test
    void aNewLeafHoldsTheSame() {
        write(new Change.PutWorkshop(ONE, bytes("a")), begin(1, "mine"), item(ONE, FEAR, 1, "x"));
        archive.turnLeaf().join();

        assertThat(archive.notebook(ONE, 1).join()).hasValue(bytes("mine"));
        assertThat(texts(archive.items(ONE).join())).containsExactly("x");
        assertThat(archive.workshops().join()).hasSize(1);
    }

    @Test
    void nothingIsAcceptedOnceItIsClosed() {
        archive.close();
        archive.close();

        assertProblem(archive.write(List.of(begin(1, "late"))), Kind.STOPPED);
        assertProblem(archive.notebook(ONE, 1), Kind.STOPPED);
        assertProblem(archive.forget(ONE, bytes("")), Kind.STOPPED);
    }

    private static List<String> texts(List<KeptItem> items) {
        return items.stream().map(kept -> new String(kept.body(), UTF_8)).toList();
    }

    static GuideFiles guide(String id, String... paths) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, bytes("# " + path));
        }
        return new GuideFiles(id, files);
    }
}
