package kintsugi.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
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
            .with(
                    new PromptKey("a", "level"),
                    Reflection.kept(new Answer.Level(7)).sharedAs(-5))
            .with(
                    new PromptKey("b", "some"),
                    Reflection.kept(new Answer.Picked(new TreeSet<>(List.of(3, 1))))
                            .with(new Answer.Level(2), false))
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
