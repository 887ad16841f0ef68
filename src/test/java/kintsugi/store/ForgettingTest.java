package kintsugi.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.PromptKey;
import kintsugi.workshop.Change;
import kintsugi.workshop.WorkshopId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgettingTest {
    private static final WorkshopId GONE = new WorkshopId(0x1122334455667788L);
    private static final WorkshopId STAYS = new WorkshopId(5);
    private static final PromptKey PROMPT = new PromptKey("open", "fear");
    private static final String SECRET = "I was so afraid of the silence in our kitchen";
    private static final String OTHERS = "we went to the sea again";

    @TempDir
    Path folder;

    private void fill(Store store) {
        byte[] long2 = (SECRET + " / ").repeat(45_000).getBytes(UTF_8);
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("guide.md", SECRET.getBytes(UTF_8));
        store.write(List.of(
                        new Change.PutWorkshop(GONE, SECRET.getBytes(UTF_8)),
                        new Change.PutGuide(GONE, new GuideFiles("trust", files)),
                        new Change.BeginNotebook(GONE, 1, long2),
                        new Change.PutItem(GONE, PROMPT, 9, SECRET.getBytes(UTF_8))))
                .join();
        store.write(List.of(
                        new Change.PutNotebook(GONE, 1, SECRET.getBytes(UTF_8)),
                        new Change.PutItem(STAYS, PROMPT, 9, OTHERS.getBytes(UTF_8))))
                .join();
    }

    @Test
    void whatWasForgottenIsInNoFileBeforeItIsSaidToBe() throws IOException {
        Store store = TestStore.createReadable(folder);
        fill(store);
        assertThat(found(SECRET)).isGreaterThan(45_000);

        store.forget(GONE, "counts".getBytes(UTF_8)).join();

        assertThat(found(SECRET)).isZero();
        assertThat(found("silence in")).isZero();
        assertThat(found(OTHERS)).isEqualTo(1);
        assertThat(found("counts")).isEqualTo(1);
        store.close();
        assertThat(found(SECRET)).isZero();
        assertThat(found(OTHERS)).isEqualTo(1);
    }

    /** H2 keeps a positive BIGINT in groups of seven bits, the lowest first. */
    @Test
    void noNumberOfWhatWasForgottenStays() throws IOException {
        long locator = 0x123456789ABCDEFL;
        long stays = 0x1EDCBA987654321L;
        Store store = TestStore.createReadable(folder);
        store.write(List.of(
                        new Change.BeginNotebook(GONE, locator, new byte[10]),
                        new Change.BeginNotebook(STAYS, stays, new byte[10])))
                .join();
        assertThat(found(asH2Writes(locator))).isPositive();

        store.forget(GONE, new byte[0]).join();

        assertThat(found(asH2Writes(locator))).isZero();
        assertThat(found(asH2Writes(stays))).isPositive();
        store.close();
    }

    private static String asH2Writes(long number) {
        StringBuilder bytes = new StringBuilder();
        long rest = number;
        for (; rest > 0x7f; rest >>>= 7) {
            bytes.append((char) (0x80 | (rest & 0x7f)));
        }
        return bytes.append((char) rest).toString();
    }

    @Test
    void aNewLeafSaysNothingOfWhoWroteFirst() throws IOException {
        List<Long> ids = new ArrayList<>(new Random(1).longs(200).boxed().toList());
        List<Long> there = asTheyLie(ids, folder.resolve("one"));
        Collections.shuffle(ids, new Random(2));
        List<Long> here = asTheyLie(ids, folder.resolve("other"));

        assertThat(here).isEqualTo(there).hasSize(200);
    }

    /** The ids of the answers in the order in which a new leaf's file holds them. */
    private static List<Long> asTheyLie(List<Long> inThisOrder, Path data) throws IOException {
        Store store = TestStore.createReadable(data);
        for (long id : inThisOrder) {
            byte[] text = String.format(Locale.ROOT, "answer %016x", id).getBytes(UTF_8);
            store.write(List.of(new Change.PutItem(STAYS, PROMPT, id, text))).join();
        }
        store.turnLeaf().join();
        String raw;
        try (Stream<Path> files = Files.list(data)) {
            Path leaf = files.filter(file -> file.toString().endsWith(".mv.db"))
                    .findAny()
                    .orElseThrow();
            raw = new String(Files.readAllBytes(leaf), ISO_8859_1);
        }
        store.abandon();
        return Pattern.compile("answer ([0-9a-f]{16})")
                .matcher(raw)
                .results()
                .map(answer -> Long.parseUnsignedLong(answer.group(1), 16))
                .toList();
    }

    @Test
    void aNewLeafHoldsNoEarlierWordings() throws IOException {
        Store store = TestStore.createReadable(folder);
        store.write(List.of(new Change.BeginNotebook(STAYS, 1, SECRET.getBytes(UTF_8))))
                .join();
        store.write(List.of(new Change.PutNotebook(STAYS, 1, OTHERS.getBytes(UTF_8))))
                .join();
        assertThat(found(SECRET)).isPositive();

        store.close();

        assertThat(found(SECRET)).isZero();
        assertThat(found(OTHERS)).isEqualTo(1);
    }

    @Test
    void whatIsEncryptedCannotBeFoundAtAll() throws IOException {
        Store store = TestStore.create(folder).store();
        fill(store);

        assertThat(found("silence in")).isZero();
        assertThat(found("afraid")).isZero();
        store.close();
        assertThat(found("afraid")).isZero();
    }

    @Test
    void theFormerLeafAndItsKeyAreGone() throws IOException {
        Store store = TestStore.create(folder).store();
        fill(store);
        List<String> before = leaves();
        store.forget(GONE, new byte[0]).join();

        assertThat(leaves()).hasSize(1).doesNotContainAnyElementsOf(before);
        store.close();
    }

    private List<String> leaves() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".db"))
                    .toList();
        }
    }

    private int found(String text) throws IOException {
        int count = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String raw = new String(Files.readAllBytes(file), ISO_8859_1);
                for (int at = raw.indexOf(text); at >= 0; at = raw.indexOf(text, at + 1)) {
                    count++;
                }
            }
        }
        return count;
    }
}
