package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.store.BackedUp;
import kintsugi.store.Store;
import kintsugi.store.TestStore;
import kintsugi.support.Traces;
import kintsugi.workshop.Group.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 10: forgetting is real. Nothing is encrypted here, so that there is something to be found. */
class Promise10Test {
    private static final PromptKey WALL = new PromptKey("open-communication", "listen-better");
    private static final String SHARED = "we should eat together again";
    private static final String TAKEN_BACK = "I still sleep in the other room";
    private static final String NOTE = "the quiet man by the window left early";

    @TempDir
    Path folder;

    private BackedUp archive(Store store) {
        return BackedUp.of(store, new Group(store, 1).place);
    }

    private static void say(Group group, String text) {
        Person person = group.sitDown();
        group.seat.share(person.turn(), WALL, new Answer.Words(text)).join();
        group.seat.end(person.turn()).join();
    }

    private int found(String... words) throws IOException {
        return Traces.of(List.of(words), folder).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void aForgottenWorkshopIsInNoFileAndInNoBackupAndOnlyItsCountsStay() throws IOException {
        BackedUp archive = archive(TestStore.createReadable(folder));
        Group group = new Group(archive, 9);
        group.reflectOn(WALL);
        say(group, SHARED);
        group.workshop.note(NOTE).join();
        archive.turnLeaf().join();
        archive.backing().join();
        assertThat(found(SHARED, NOTE)).isGreaterThanOrEqualTo(4);

        Receipt receipt = group.workshops.forget(group.workshop.id()).join();

        assertThat(found(SHARED, NOTE)).isZero();
        assertThat(receipt.codes()).isEqualTo(1);
        assertThat(receipt.shared()).isEqualTo(1);
        assertThat(archive.receipts().join()).hasSize(1);
        archive.close();
        assertThat(found(SHARED, NOTE)).isZero();
    }

    @Test
    void closingAWorkshopForgetsItToo() throws IOException {
        BackedUp archive = archive(TestStore.createReadable(folder));
        Group group = new Group(archive, 9);
        group.reflectOn(WALL);
        say(group, SHARED);
        group.workshop.close().join();

        assertThat(found(SHARED)).isZero();
        archive.close();
    }

    @Test
    void whatSomebodyTookBackOrErasedIsInNoFileWhenTheEveningIsStopped() throws IOException {
        BackedUp archive = archive(TestStore.createReadable(folder));
        Group group = new Group(archive, 9);
        group.reflectOn(WALL);
        Person person = group.sitDown();
        group.seat.share(person.turn(), WALL, new Answer.Words(TAKEN_BACK)).join();
        group.seat.end(person.turn()).join();
        archive.turnLeaf().join();
        archive.backing().join();
        Opened again = group.seat.comeBack(person.code()).join();
        group.seat.withdraw(again.turn(), WALL).join();
        group.seat.end(again.turn()).join();
        assertThat(found(TAKEN_BACK)).isPositive();

        group.workshop.stopForTonight().join();
        archive.backing().join();

        assertThat(found(TAKEN_BACK)).isZero();
        archive.close();
        assertThat(found(TAKEN_BACK)).isZero();
    }

    @Test
    void onlyWhatWasAskedForIsForgotten() throws IOException {
        BackedUp archive = archive(TestStore.createReadable(folder));
        Group first = new Group(archive, 9);
        first.reflectOn(WALL);
        say(first, SHARED);
        Group second = new Group(archive, 9);
        second.reflectOn(WALL);
        say(second, TAKEN_BACK);

        first.workshops.forget(first.workshop.id()).join();
        archive.close();

        assertThat(found(SHARED)).isZero();
        try (Store again = TestStore.openReadable(folder)) {
            assertThat(again.items(second.workshop.id()).join()).hasSize(1);
        }
    }
}
