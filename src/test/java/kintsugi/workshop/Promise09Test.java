package kintsugi.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.store.Secret;
import kintsugi.store.Store;
import kintsugi.support.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 9: what a seat confirmed is there when the program is started again, however it ended. {@code StoreKillTest} and
 * {@code PowerCutTest} go below the seat. */
class Promise09Test {
    @TempDir
    Path folder;

    private final Map<String, Integer> notes = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private int scene;

    @Test
    void everyConfirmedNoteIsThereAfterTenKills() {
        assertThat(kills(10)).isPositive();
    }

    @Test
    @Tag("long")
    void everyConfirmedNoteIsThereAfterThreeHundredKills() {
        System.err.println("300 kills of a workshop: " + kills(300) + " notebooks opened, nothing confirmed was lost");
    }

    private int kills(int count) {
        Random random = new Random();
        int opened = 0;
        for (int kill = 0; kill < count; kill++) {
            Path data = folder.resolve("data" + kill / 5);
            if (kill % 5 == 0) {
                notes.clear();
                shared.clear();
                scene = 0;
            }
            die(data, 100 + random.nextInt(700));
            opened += check(data);
        }
        return opened;
    }

    private void die(Path data, int milliseconds) {
        try (ChildJvm child = ChildJvm.start(LivingChild.class, data.toString())) {
            child.lineThat("ready"::equals);
            for (String line : child.linesUntilKilledAfter(milliseconds)) {
                String[] words = line.split(" ", -1);
                switch (words[0]) {
                    case "code" -> notes.putIfAbsent(words[1], 0);
                    case "note" -> {
                        if (words.length == 3 && !words[2].isEmpty()) {
                            notes.put(words[1], Integer.parseInt(words[2]));
                        }
                    }
                    case "shared" -> {
                        if (words[1].length() == Code.LENGTH) {
                            shared.add(words[1]);
                        }
                    }
                    default -> scene = words.length == 2 && !words[1].isEmpty() ? Integer.parseInt(words[1]) : scene;
                }
            }
        }
        notes.keySet().removeIf(code -> code.length() != Code.LENGTH);
    }

    private int check(Path data) {
        try (Store store = Store.open(data, Secret.passphrase(LivingChild.PASSPHRASE), new SecureRandom())) {
            Workshops workshops = new Workshops(store, LivingChild.place());
            List<ListedWorkshop> listed = workshops.list().join();
            assertThat(listed).hasSize(1);
            Workshop workshop = LivingChild.resume(workshops, listed.get(0));
            assertThat((workshop.state().position() - scene + 20) % 20)
                    .as("the scene that was confirmed, or one put on since")
                    .isLessThanOrEqualTo(1);
            assertThat(workshop.state().codes()).isGreaterThanOrEqualTo(notes.size());
            Seat seat = workshops.seat(workshop).join();
            notes.forEach((code, number) -> assertThat(
                            note(seat.comeBack(new Code(code)).join().notebook()))
                    .isGreaterThanOrEqualTo(number));
            Set<String> kept = new HashSet<>();
            store.items(workshop.id(), LivingChild.SHARED).join().stream()
                    .map(ItemFormat::read)
                    .forEach(item -> kept.add(((Answer.Words) item.answer()).text()));
            assertThat(kept).containsAll(shared);
            return notes.size();
        }
    }

    private static int note(Notebook notebook) {
        return notebook.reflection(LivingChild.NOTE)
                .map(reflection -> {
                    String text = ((Answer.Words) reflection.answer()).text();
                    int number = Integer.parseInt(text.split(" ", 3)[1]);
                    assertThat(text).isEqualTo(LivingChild.text(number));
                    return number;
                })
                .orElse(0);
    }
}
