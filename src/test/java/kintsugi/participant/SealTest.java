package kintsugi.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1);

    private final SecureRandom random = new SecureRandom();
    private final NotebookKeys keys = new NotebookKeys(new byte[16], CHEAP);
    private final NotebookKey key = keys.of(new Code("7K2M09XDPT1H"));
    private final Seal seal = new Seal(42, random);

    private final Notebook notebook = Notebook.empty("ar")
            .as(Situation.INVOLVED)
            .with(new PromptKey("a", "words"), Reflection.kept(new Answer.Words("مساء الخير 😀\nline two")))
            .with(new PromptKey("a", "level"), Reflection.kept(new Answer.Level(7)))
            .sharing(new PromptKey("a", "level"), new Shared(-5, new Answer.Level(7)))
            .with(new PromptKey("b", "some"), new Reflection(new Answer.Level(2), false))
            .committing(List.of(new Commitment("a", "late", "call", "", "", Rhythm.WEEK, LocalDate.of(2026, 1, 31))));

    @Test
    void aSealedNotebookOpensAsItWas() {
        assertThat(seal.open(seal.seal(notebook, key), key)).contains(notebook);
    }

    @Test
    void theNumberOfAPlanThatWasHandedOverIsKeptAndOlderRecordsHaveNone() {
        Notebook handing = notebook.handing(new UUID(random.nextLong(), random.nextLong()));
        assertThat(seal.open(seal.seal(handing, key), key)).contains(handing);
        assertThat(handing.in("en").as(Situation.HURT).committing(List.of()).handed())
                .isEqualTo(handing.handed());
        String older = "{\"language\":\"en\",\"situation\":null,\"reflections\":[],\"commitments\":[]}";
        assertThat(NotebookFormat.read(older.getBytes(StandardCharsets.UTF_8))).isEqualTo(Notebook.empty("en"));
    }

    @Test
    void theWordingThatIsSharedIsKeptOnceMoreOnlyWhereTheAnswerIsAnother() {
        PromptKey prompt = new PromptKey("a", "words");
        Answer first = new Answer.Words("as it was shared");
        Notebook same =
                Notebook.empty("en").with(prompt, Reflection.kept(first)).sharing(prompt, new Shared(7, first));
        Notebook changed = same.with(prompt, new Reflection(new Answer.Words("as it is now"), false));
        Notebook emptied = same.without(prompt);
        for (Notebook each : List.of(same, changed, emptied, emptied.withdrawing(prompt))) {
            assertThat(seal.open(seal.seal(each, key), key)).contains(each);
        }
        assertThat(written(same).split("as it was shared", -1)).hasSize(2);
        assertThat(written(changed)).contains("as it was shared", "as it is now");
        assertThat(changed.shared(prompt)).isEqualTo(same.shared(prompt));
    }

    private static String written(Notebook notebook) {
        return new String(NotebookFormat.write(notebook), StandardCharsets.UTF_8);
    }

    @Test
    void whatAnOlderRecordCallsSharedIsSharedAsItStandsThere() {
        String older = "{\"language\":\"en\",\"situation\":null,\"reflections\":[{\"prompt\":\"a/level\",\"answer\":"
                + "{\"text\":null,\"level\":7,\"picked\":null},\"finished\":true,\"shared\":-5}],\"commitments\":[]}";
        Notebook read = NotebookFormat.read(older.getBytes(StandardCharsets.UTF_8));
        assertThat(read.shared())
                .containsOnly(Map.entry(new PromptKey("a", "level"), new Shared(-5, new Answer.Level(7))));
    }

    @Test
    void noOtherCodeWorkshopOrChangedByteOpensIt() {
        byte[] sealed = seal.seal(notebook, key);
        assertThat(seal.open(sealed, keys.of(new Code("7K2M09XDPT1J")))).isEmpty();
        assertThat(seal.open(sealed, new NotebookKey(key.locator() + 1, key.key())))
                .isEmpty();
        assertThat(new Seal(43, random).open(sealed, key)).isEmpty();
        for (int at : new int[] {0, 11, 12, 4000, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThat(seal.open(changed, key)).isEmpty();
        }
        assertThat(seal.open(new byte[3], key)).isEmpty();
    }

    @Test
    void twoSealsOfOneNotebookShareNothing() {
        assertThat(seal.seal(notebook, key)).isNotEqualTo(seal.seal(notebook, key));
    }

    @Test
    void theSealedBytesHoldNoWord() {
        assertThat(new String(seal.seal(notebook, key), StandardCharsets.ISO_8859_1))
                .doesNotContain("line two");
        assertThat(notebook.toString()).doesNotContain("line two");
    }

    @Test
    void controlCharactersAreDroppedAndAllElseStaysAsTyped() {
        assertThat(new Answer.Words("a\u0000b\u001b[31m\r\nc\td\ud800 ").text()).isEqualTo("ab[31m\nc\td ");
        assertThat(new Answer.Words("   ").text()).isEqualTo("   ");
    }
}
