package kintsugi.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kintsugi.attack.RehearsedEvening.Talk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 3, tried by somebody who has the closed laptop and the passphrase: does anything in the file tell which
 * answers are one person's? The threshold is that of one in a million for all clues together, so that a sound program
 * fails here once in a million runs.
 */
class AttackTest {
    private static final int LATE = 2;

    @TempDir
    Path folder;

    @Test
    void aClosedEveningTellsNoHandAndARunningOneDoes() throws IOException, SQLException {
        Attack attack = afterEvenings();

        assertThat(attack.seesTheIdsInTheirTwoPlaces()).isTrue();
        Set<String> suspects = new HashSet<>(attack.found(attack.closed()));
        if (!suspects.isEmpty()) {
            // So few evenings are far from a bell curve: what they show must show in others too.
            Attack again = afterEvenings();
            suspects.retainAll(again.found(again.closed()));
            assertThat(suspects).as(attack.report() + again.report()).isEmpty();
        }
        assertThat(attack.found(attack.running()))
                .contains("SAME_RANK_IN_FILE", "BODIES_NEAR", "PAGES_SHARED", "COPIES_ALIKE", "learned");
        assertThat(attack.weakest()).as(attack.report()).isLessThan(0.16);
    }

    private Attack afterEvenings() throws IOException, SQLException {
        Attack attack = new Attack(Files.createTempDirectory(folder, "evenings"), true);
        for (int i = 0; i < 24; i++) {
            attack.evening(new SecureRandom(), Talk::ofAnybody, 7, LATE, i < 8);
        }
        return attack;
    }

    @Test
    void everyLeakThatIsPlantedIsFound() throws IOException, SQLException {
        assertThat(foundOf(new Counting(), Talk::ofAnybody)).contains("IDS_NEAR");
        assertThat(foundOf(new Marking(), Talk::ofAnybody)).contains("IDS_BEGIN_ALIKE");
        assertThat(foundOf(new SecureRandom(), (person, chance) -> Talk.letters(20 + 15 * person, chance)))
                .contains("SIZES_NEAR");
    }

    private List<String> foundOf(SecureRandom random, Talk talk) throws IOException, SQLException {
        Attack attack = new Attack(Files.createTempDirectory(folder, "leak"), false);
        for (int i = 0; i < 5; i++) {
            attack.evening(random, talk, 7, LATE, false);
        }
        return attack.found(attack.closed());
    }

    @Tag("long")
    @Test
    void overHundredsOfForcedAndEncryptedWorkshopsNothingTellsAHand() throws IOException, SQLException {
        Attack attack = new Attack(folder, true).onTheRealDisk();
        Random chance = new Random(3);
        for (int i = 0; i < Integer.getInteger("attack.workshops", 300); i++) {
            attack.evening(new SecureRandom(), Talk::ofAnybody, 6 + chance.nextInt(7), chance.nextInt(6), i % 10 == 0);
        }
        int finds = attack.findsOfSmallLeaks(50);
        System.out.println(attack.report() + "the smallest leak was found " + finds + " times of 50");

        assertThat(attack.seesTheIdsInTheirTwoPlaces()).isTrue();
        assertThat(attack.found(attack.closed())).isEmpty();
        assertThat(attack.found(attack.running())).isNotEmpty();
        assertThat(attack.weakest()).isLessThan(0.04);
        assertThat(finds).isGreaterThanOrEqualTo(35);
    }

    /** Draws every id as the next number. */
    private static final class Counting extends SecureRandom {
        private static final long serialVersionUID = 1;

        private long last = 1L << 60;

        @Override
        public long nextLong() {
            last += 1;
            return last;
        }
    }

    /** Draws ids that begin alike for some time. */
    private static final class Marking extends SecureRandom {
        private static final long serialVersionUID = 1;

        private long drawn;

        @Override
        public long nextLong() {
            drawn++;
            return ((drawn / 5) << 48) | (super.nextLong() >>> 16);
        }
    }
}
