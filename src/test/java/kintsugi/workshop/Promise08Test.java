package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.store.BackedUp;
import kintsugi.store.Store;
import kintsugi.store.TestStore;
import kintsugi.support.Traces;
import kintsugi.workshop.Group.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 8: nothing readable is written to the disk, neither while an evening runs, nor into its backups, nor afterwards. */
class Promise08Test {
    private static final PromptKey WALL = new PromptKey("open-communication", "listen-better");
    private static final String KEPT = "the morning I found the letter";
    private static final String SHARED = "we should eat together again";
    private static final String NOTE = "the quiet man by the window left early";
    private static final String GUIDE = "rebuilding trust";

    @TempDir
    Path folder;

    private String code = "";
    private String sheet = "";

    /** What is found while an evening runs, and when it is over. */
    private record Found(Map<String, Integer> live, Map<String, Integer> closed) {}

    private Found evening(Store store) throws IOException {
        Workplace place = new Group(store, 1).place;
        BackedUp archive = BackedUp.of(store, place);
        Group group = new Group(archive, 9);
        group.reflectOn(WALL);
        group.shareFrom(2, WALL);
        Person person = group.sitDown();
        code = person.code().letters();
        group.seat
                .save(person.turn(), new Edit.Write(WALL, new Answer.Words(KEPT), true))
                .join();
        group.seat.share(person.turn(), WALL, new Answer.Words(SHARED)).join();
        group.seat.end(person.turn()).join();
        group.workshop.note(NOTE).join();
        archive.backing().join();
        Map<String, Integer> live = Traces.of(words(), folder);
        archive.close();
        return new Found(live, Traces.of(words(), folder));
    }

    private List<String> words() {
        return List.of(KEPT, SHARED, NOTE, GUIDE, "thought 1", code, TestStore.PASSPHRASE, sheet);
    }

    @Test
    void noFileHoldsAWordOfWhatWasWrittenNorWhatOpensIt() throws IOException {
        Store.Created made = TestStore.create(folder);
        sheet = made.sheet().letters();
        Found found = evening(made.store());

        assertThat(found.live()).isEmpty();
        assertThat(found.closed()).isEmpty();
    }

    @Test
    void theSameSearchFindsWhatWasSharedWhereNothingIsEncryptedButNothingThatWasKeptNorACode() throws IOException {
        sheet = "no sheet was told";
        Found found = evening(TestStore.createReadable(folder));

        assertThat(found.live()).containsOnlyKeys(SHARED, NOTE, GUIDE, "thought 1");
        assertThat(found.closed()).containsOnlyKeys(SHARED, NOTE, GUIDE, "thought 1");
        assertThat(found.closed().get(SHARED))
                .as("in the leaf and in its backup")
                .isEqualTo(2);
    }
}
