package kintsugi.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kintsugi.guide.Content;
import kintsugi.guide.GuideReader;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.store.MemoryArchive;
import kintsugi.store.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that is blacked out or retold: what the room reads, what is kept, and until when. */
class ToldOtherwiseTest {
    private static final String TEXT = "Anna Maria knew, and Anna’s brother: ask anna.";

    @Test
    void aWordIsBlackedOutWholeAndTheBarIsAlwaysTheSame() {
        Telling one = Telling.AS_WRITTEN.covering("I saw Jo there.", 7, 8);
        Telling other = Telling.AS_WRITTEN.covering("I saw Bartholomew there.", 10, 11);

        assertThat(one.of("I saw Jo there.")).isEqualTo("I saw \u2588 there.");
        assertThat(other.of("I saw Bartholomew there.")).isEqualTo("I saw \u2588 there.");
    }

    @Test
    void wordsBesideOneAnotherAreOneBarAndATypedNameIsCoveredWhereverItStands() {
        Telling beside = Telling.AS_WRITTEN.covering(TEXT, 5, 6).covering(TEXT, 0, 1);
        assertThat(beside.of(TEXT)).isEqualTo("\u2588 knew, and Anna’s brother: ask anna.");
        assertThat(Telling.AS_WRITTEN.covering(TEXT, "anna").of(TEXT))
                .isEqualTo("\u2588 Maria knew, and \u2588’s brother: ask \u2588.");
        assertThat(Telling.AS_WRITTEN.covering("Anna's, not Annabel.", "Anna").of("Anna's, not Annabel."))
                .isEqualTo("\u2588, not Annabel.");
        assertThat(beside.uncovering(0, 4)).isEqualTo(Telling.AS_WRITTEN);
    }

    @Test
    void whatUncoversAnApprovedTextHasItReadAnew() {
        Group group = gathered(new Group(new MemoryArchive(), 8));
        Card card = named(group.workshop);
        tell(group.workshop, card, card.telling().covering(TEXT, "Anna Maria"));
        group.workshop.judge(wall(group), card.id(), CardState.APPROVED).join();
        tell(group.workshop, card, named(group.workshop).telling().covering(TEXT, "ask"));
        assertThat(named(group.workshop).state()).isEqualTo(CardState.APPROVED);

        tell(group.workshop, card, named(group.workshop).telling().uncovering(0, 1));
        assertThat(named(group.workshop).state()).isEqualTo(CardState.WAITING);
    }

    @Test
    void theRoomsStateHoldsNothingOfWhatItMayNotRead() {
        Group group = gathered(new Group(new MemoryArchive(), 8));
        Card card = named(group.workshop);
        tell(group.workshop, card, card.telling().covering(TEXT, "Anna Maria").retelling("Somebody knew."));
        group.workshop.judge(wall(group), card.id(), CardState.APPROVED).join();

        PromptState room = group.workshop.state().prompt(wall(group)).inRoom();
        assertThat(room.cards())
                .filteredOn(one -> one.state() == CardState.WAITING)
                .allMatch(one -> one.text().isEmpty());
        assertThat(room.approved()).containsExactly("Somebody knew.");
        assertThat(room.cards()).noneMatch(one -> one.text().contains("Anna"));
    }

    @Test
    void aCrashComesBackWithItAndTheEndOfTheEveningTakesTheOriginalAway(@TempDir Path folder) {
        WorkshopId id;
        PromptKey wall;
        Group group;
        try (Archive store = TestStore.create(folder).store()) {
            group = gathered(new Group(store, 8));
            id = group.workshop.id();
            wall = wall(group);
            Card card = named(group.workshop);
            tell(group.workshop, card, card.telling().covering(TEXT, "Anna Maria"));
        }
        try (Archive store = TestStore.open(folder)) {
            Workshop again = resume(group, store, id);
            assertThat(named(again).text()).isEqualTo(TEXT);
            assertThat(named(again).shown()).startsWith("\u2588 knew");

            again.stopForTonight().join();
            assertThat(texts(store, id))
                    .noneMatch(row -> row.contains("Maria"))
                    .anyMatch(row -> row.contains("\u2588 knew"));
        }
        try (Archive store = TestStore.open(folder)) {
            assertThat(resume(group, store, id).state().prompt(wall).cards())
                    .anyMatch(card -> card.shown().startsWith("\u2588 knew"));
        }
    }

    @Test
    void aTextInWhichNothingIsChangedIsKeptAsBeforeAndAnOlderOneIsRead() {
        var key = PromptKey.parse("one/said");
        var plain = new Item(key, 5, ItemState.APPROVED, new Answer.Words("Sorry."));
        byte[] body = ItemFormat.write(plain);

        assertThat(new String(body, UTF_8)).doesNotContain("telling", "format");
        assertThat(ItemFormat.read(new KeptItem(key, 5, body))).isEqualTo(plain);
    }

    private static List<String> texts(Archive store, WorkshopId id) {
        return store.items(id).join().stream()
                .map(row -> new String(row.body(), UTF_8))
                .toList();
    }

    private static Workshop resume(Group group, Archive store, WorkshopId id) {
        return new Workshops(store, group.place)
                .resume(id, List.of(), kept -> GuideReader.read(kept).guide().orElseThrow())
                .join();
    }

    private static Group gathered(Group group) {
        group.reflectOn(wall(group));
        group.share(
                wall(group),
                new Answer.Words(TEXT),
                new Answer.Words("two"),
                new Answer.Words("three"),
                new Answer.Words("four"),
                new Answer.Words("five"));
        group.workshop.gather(wall(group)).join();
        return group;
    }

    private static void tell(Workshop workshop, Card card, Telling telling) {
        workshop.state().prompts().keySet().stream()
                .filter(key -> workshop.state().prompt(key).cards().stream().anyMatch(one -> one.id() == card.id()))
                .forEach(key -> workshop.tell(key, card.id(), telling).join());
    }

    private static Card named(Workshop workshop) {
        return workshop.state().prompts().values().stream()
                .flatMap(state -> state.cards().stream())
                .filter(card -> card.text().equals(TEXT))
                .findFirst()
                .orElseThrow();
    }

    private static PromptKey wall(Group group) {
        return group.workshop.state().scenes().stream()
                .filter(scene -> scene.content() instanceof Content.Wall)
                .map(scene -> ((Content.Wall) scene.content()).prompts().get(0).key())
                .findFirst()
                .orElseThrow();
    }
}
