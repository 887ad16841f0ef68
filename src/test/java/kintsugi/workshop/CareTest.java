package kintsugi.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kintsugi.guide.Content;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.participant.Answer;
import kintsugi.store.MemoryArchive;
import kintsugi.store.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that worries is held back and the help lines come next for everybody; the facilitator's own note is kept. */
class CareTest {
    private static final String NOTE = "Slower at the wall next time; two chairs more.";

    private final Group group = new Group(new MemoryArchive(), 8);

    @Test
    void theHelpLinesThatEverybodySeesAtTheEndComeNextAndCanBeLeftOutAgain() {
        Card card = gathered();
        List<Scene> planned = group.workshop.state().scenes();
        group.workshop.care(wall(), card.id()).join();

        WorkshopState now = group.workshop.state();
        Scene next = now.scenes().get(now.position() + 1);
        Scene last = planned.stream()
                .filter(scene -> scene.content() instanceof Content.Help)
                .findFirst()
                .orElseThrow();
        assertThat(next.content()).isEqualTo(last.content());
        assertThat(next.notes()).isEqualTo(last.notes());
        assertThat(now.reached()).isEqualTo(next.place().number());
        assertThat(card(card.id()).state()).isEqualTo(CardState.HELD);

        group.workshop.noHelpNext().join();
        assertThat(group.workshop.state().scenes()).isEqualTo(planned);
        assertThat(card(card.id()).state()).isEqualTo(CardState.HELD);
    }

    @Test
    void twoTextsBringThemUpOnceAndACrashDoesNotLoseThem() {
        Card card = gathered();
        int planned = group.workshop.state().scenes().size();
        group.workshop.care(wall(), card.id()).join();
        group.workshop.care(wall(), cards().get(1).id()).join();
        group.startAgain();

        assertThat(group.workshop.state().scenes()).hasSize(planned + 1);
        assertThat(HelpAgain.comesNext(group.workshop.state())).isTrue();
        group.workshop.next().join();
        group.startAgain();
        assertThat(HelpAgain.is(group.workshop.state().scene())).isTrue();
        group.workshop.noHelpNext().join();
        assertThat(group.workshop.state().scenes()).hasSize(planned + 1);
    }

    @Test
    void nothingThatIsKeptTellsWhichTextItWas() {
        Card card = gathered();
        group.workshop.judge(wall(), cards().get(1).id(), CardState.HELD).join();
        group.workshop.care(wall(), card.id()).join();

        List<String> held = group.archive.items(group.workshop.id()).join().stream()
                .map(row -> new String(row.body(), UTF_8).replaceAll("\"text\":\"[^\"]*\"", ""))
                .filter(row -> row.contains("HELD"))
                .toList();
        assertThat(held).hasSize(2);
        assertThat(held.get(0)).isEqualTo(held.get(1));
        assertThat(record(group.archive)).doesNotContain(Long.toString(card.id()));
    }

    @Test
    void theNoteIsThereOnTheNextEveningAndGoesWithTheWorkshop(@TempDir Path folder) {
        WorkshopId id;
        Group some;
        try (Archive store = TestStore.create(folder).store()) {
            some = new Group(store, 8);
            id = some.workshop.id();
            some.workshop.note(NOTE).join();
            some.workshop.stopForTonight().join();
            some.workshop.note(NOTE + " Ring Kim.").join();
        }
        try (Archive store = TestStore.open(folder)) {
            Workshop again = new Workshops(store, some.place)
                    .resume(id, List.of(), kept -> some.guide)
                    .join();
            assertThat(again.note()).isEqualTo(NOTE + " Ring Kim.");

            again.close().join();
            again.note("Late.").join();
            assertThat(store.workshops().join()).isEmpty();
            assertThat(store.receipts().join())
                    .noneMatch(receipt -> new String(receipt.body(), UTF_8).contains("Ring"));
        }
    }

    @Test
    void noScreenAndNoSummaryHoldsTheNote() {
        group.workshop.note(NOTE).join();

        assertThat(group.workshop.state().toString() + group.workshop.summary()).doesNotContain("Slower");
        assertThat(record(group.archive)).contains("Slower");
    }

    private static String record(Archive archive) {
        return new String(archive.workshops().join().get(0).body(), UTF_8);
    }

    private Card gathered() {
        group.reflectOn(wall());
        for (int i = 0; i < 6; i++) {
            group.share(wall(), new Answer.Words("thought " + i));
        }
        group.workshop.gather(wall()).join();
        return cards().get(0);
    }

    private List<Card> cards() {
        return group.workshop.state().prompt(wall()).cards();
    }

    private Card card(long id) {
        return cards().stream().filter(card -> card.id() == id).findFirst().orElseThrow();
    }

    private PromptKey wall() {
        return group.guide.allPrompts().stream()
                .filter(prompt -> group.workshop.state().scenes().stream()
                        .anyMatch(scene -> scene.content() instanceof Content.Wall wall
                                && wall.prompts().contains(prompt)))
                .findFirst()
                .orElseThrow()
                .key();
    }
}
