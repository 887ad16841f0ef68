package kintsugi.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static kintsugi.store.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kintsugi.workshop.ArchiveProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    private static final int PAGE = KeyPage.LENGTH;

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();
    private final Secret passphrase = Secret.passphrase("open".toCharArray());
    private final LeafKey first = LeafKey.draw(random);
    private final LeafKey next = LeafKey.draw(random);
    private Path file;
    private KeyFile keys;

    @BeforeEach
    void make() throws IOException {
        file = folder.resolve("key");
        Secret sheet = Secret.sheet(RecoverySheet.draw(random));
        keys = KeyFile.create(new RealDisk(), file, passphrase, sheet, TestStore.CHEAP, first, random);
        keys.writeTo(file);
    }

    private KeyFile open() throws IOException {
        return KeyFile.open(new RealDisk(), file, passphrase, random);
    }

    private void spoil(byte[] both, int at) throws IOException {
        byte[] spoilt = both.clone();
        spoilt[at] ^= 4;
        Files.write(file, spoilt);
    }

    @Test
    void bothPagesAreTheSameAtRestAndTheFormerKeyIsGone() throws IOException {
        byte[] before = Files.readAllBytes(file);
        keys.replace(next);
        byte[] after = Files.readAllBytes(file);

        assertThat(Arrays.copyOf(after, PAGE)).isEqualTo(Arrays.copyOfRange(after, PAGE, 2 * PAGE));
        byte[] sealed = Arrays.copyOfRange(before, 20 + 2 * KeySlot.LENGTH, 20 + 2 * KeySlot.LENGTH + 136);
        assertThat(new String(before, ISO_8859_1)).contains(new String(sealed, ISO_8859_1));
        assertThat(new String(after, ISO_8859_1)).doesNotContain(new String(sealed, ISO_8859_1));
        assertThat(open().leaf().leaf()).isEqualTo(next.leaf());
    }

    @Test
    void oneSpoiltPageIsMendedFromTheOther() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at : new int[] {0, 10, 100, 300, PAGE - 1, PAGE + 9, 2 * PAGE - 1}) {
            spoil(whole, at);
            KeyFile opened = open();
            assertThat(opened.leaf().leaf()).isEqualTo(first.leaf());
            opened.mend();
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
    }

    @Test
    void thePageThatCountsIsOnTheDiskBeforeTheOtherIsMended() throws IOException {
        spoil(Files.readAllBytes(file), PAGE + 9);
        List<Step.What> steps = new ArrayList<>();
        Watch watch = step -> steps.add(step.what());
        KeyFile.open(new WatchedDisk(folder, watch), file, passphrase, random).mend();

        assertThat(steps).containsExactly(Step.What.FORCE, Step.What.WRITE, Step.What.FORCE);
    }

    @Test
    void ofTwoPagesTheLaterOneCounts() throws IOException {
        byte[] before = Files.readAllBytes(file);
        keys.replace(next);
        byte[] after = Files.readAllBytes(file);

        for (int later = 0; later < 2; later++) {
            byte[] mixed = before.clone();
            System.arraycopy(after, later * PAGE, mixed, later * PAGE, PAGE);
            Files.write(file, mixed);
            assertThat(open().leaf().leaf()).isEqualTo(next.leaf());
        }
    }

    @Test
    void twoSpoiltPagesAreDamageAndNeverAWrongSecret() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at : new int[] {0, 9, 20, 50, 150, 300, 2000, PAGE - 1}) {
            byte[] spoilt = whole.clone();
            spoilt[at] ^= 1;
            spoilt[PAGE + at] ^= 1;
            Files.write(file, spoilt);
            assertProblem(this::open, Kind.DAMAGED);
        }
        for (int length : new int[] {0, 1, 100, PAGE - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertProblem(this::open, Kind.DAMAGED);
        }
    }

    @Test
    void aPageInALaterFormatIsNewerAndNotDamage() throws IOException, NoSuchAlgorithmException {
        byte[] page = Arrays.copyOf(Files.readAllBytes(file), PAGE);
        ByteBuffer.wrap(page).putInt(8, 2);
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(page, 0, PAGE - 32);
        ByteBuffer.wrap(page).position(PAGE - 32).put(sha.digest());
        Files.write(file, page);

        assertProblem(this::open, Kind.NEWER);
    }

    @Test
    void theFormerPassphraseLeavesNothingBehind() throws IOException {
        Secret other = Secret.passphrase("other".toCharArray());
        byte[] salt = Arrays.copyOfRange(Files.readAllBytes(file), 20, 36);
        keys.replace(keys.wrap(other, TestStore.CHEAP));

        assertProblem(this::open, Kind.WRONG_SECRET);
        assertThat(KeyFile.open(new RealDisk(), file, other, random).leaf().leaf())
                .isEqualTo(first.leaf());
        assertThat(new String(Files.readAllBytes(file), ISO_8859_1)).doesNotContain(new String(salt, ISO_8859_1));
    }
}
