package kintsugi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kintsugi.support.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreKillTest {
    @TempDir
    Path folder;

    private final Map<Long, Long> confirmed = new HashMap<>();

    @Test
    void whatWasConfirmedSurvivesTenKills() {
        assertThat(kills(10)).isPositive();
    }

    @Test
    @Tag("long")
    void whatWasConfirmedSurvivesFiftyKills() {
        int saves = kills(50);
        System.err.println("50 kills: " + saves + " confirmed saves, none lost");
    }

    /** How many saves were confirmed; each was found again after every kill that followed it. */
    private int kills(int count) {
        int saves = 0;
        Random random = new Random();
        for (int kill = 0; kill < count; kill++) {
            Path data = folder.resolve("data" + kill / 5);
            if (kill % 5 == 0) {
                saves += confirmed.size();
                confirmed.clear();
            }
            die(data, random.nextInt(1200));
            check(data, kill);
        }
        return saves + confirmed.size();
    }

    private void die(Path data, int milliseconds) {
        try (ChildJvm child = ChildJvm.start(WritingChild.class, data.toString(), "" + System.nanoTime())) {
            child.lineThat("ready"::equals);
            for (String line : child.linesUntilKilledAfter(milliseconds)) {
                List<String> words = List.of(line.split(" ", -1));
                if (words.size() == 3 && words.get(2).equals("kept")) {
                    confirmed.put(Long.valueOf(words.get(0)), Long.valueOf(words.get(1)));
                }
            }
        }
    }

    private void check(Path data, int kill) {
        Store store = TestStore.open(data);
        confirmed.forEach((locator, content) -> assertThat(
                        store.notebook(WritingChild.WORKSHOP, locator).join())
                .as("after kill " + kill)
                .hasValue(WritingChild.content(content)));
        if (kill % 2 == 0) {
            store.close();
        } else {
            store.abandon();
        }
    }
}
