package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import kintsugi.guide.GuideReader;
import kintsugi.guide.ShippedGuides;
import kintsugi.home.CameBack;
import kintsugi.home.CareReport;
import kintsugi.home.DamagedData;
import kintsugi.store.TestStore;
import kintsugi.words.Words;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.Pause;
import kintsugi.workshop.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What home's window asks for, done to data on the disk. */
class HomeCareTest {
    private static final Instant NOW = Instant.parse("2026-11-24T19:30:00Z");

    @TempDir
    Path folder;

    private HomeCare care(Instant now) {
        Pause never = time -> new CompletableFuture<>();
        Workplace place = new Workplace(
                Clock.fixed(now, ZoneOffset.UTC),
                new SecureRandom(),
                TestStore.CHEAP,
                Runnable::run,
                Runnable::run,
                never);
        return new HomeCare(new DataFolder(folder), place, Words.of(Locale.ENGLISH));
    }

    private static char[] secret() {
        return TestStore.PASSPHRASE.toCharArray();
    }

    private HomeCare withWorkshop() {
        HomeCare care = care(NOW);
        care.create(secret());
        GuideChoice choice = new GuideChoice(
                ShippedGuides.all().get(0),
                GuideReader.read(ShippedGuides.all().get(0)).guide().orElseThrow());
        care.archive()
                .thenCompose(open -> open.begin(OpenArchive.setup(choice, 12, 5, List.of(), 14)))
                .join();
        return care;
    }

    private static int workshops(HomeCare care) {
        return care.archive()
                .thenCompose(open -> open.workshops().list())
                .join()
                .size();
    }

    private void damage() throws IOException {
        try (Stream<Path> files = Files.list(new DataFolder(folder).archive())) {
            Path leaf = files.filter(file -> file.toString().endsWith(".mv.db"))
                    .findAny()
                    .orElseThrow();
            byte[] noise = new byte[(int) Files.size(leaf)];
            new Random(1).nextBytes(noise);
            Files.write(leaf, noise);
        }
    }

    @Test
    void damagedDataComesBackFromItsOwnBackupAndWhatIsOverdueIsForgottenFirst() throws IOException {
        withWorkshop().close();
        damage();

        HomeCare care = care(NOW);
        DamagedData damaged = care.open(secret(), false).orElseThrow();
        assertThat(damaged.backup().orElseThrow().made()).isEqualTo(NOW);
        assertThat(damaged.touched()).isPresent();
        Path file = damaged.backup().orElseThrow().file();
        assertThatThrownBy(
                        () -> care.tryBackup(file, "wrong".toCharArray(), false).join())
                .hasRootCauseMessage("not the secret of this store");
        care.tryBackup(file, secret(), false).join();
        CameBack back = care.restore(file, secret(), false).join();
        assertThat(back.setAside().orElseThrow()).isNotEmptyDirectory();
        assertThat(workshops(care)).isEqualTo(1);
        care.close();

        damage();
        HomeCare late = care(NOW.plus(Duration.ofDays(20)));
        Path again =
                late.open(secret(), false).orElseThrow().backup().orElseThrow().file();
        late.restore(again, secret(), false).join();
        assertThat(workshops(late)).isZero();
        late.close();
    }

    @Test
    void aBackupOfOnesOwnTakesThePlaceOfWholeDataAndNoFileIsOverwritten() throws IOException {
        HomeCare care = withWorkshop();
        Path mine = folder.resolve("mine");
        care.backUp(mine).join();
        assertKind(care.backUp(mine), ArchiveProblem.Kind.NOT_THERE);
        assertKind(care.backUp(folder.resolve("no/mine")), ArchiveProblem.Kind.GONE);
        care.archive()
                .thenCompose(open -> open.workshops()
                        .list()
                        .thenCompose(all -> open.workshops().forget(all.get(0).id())))
                .join();

        CameBack back = care.restore(mine, secret(), false).join();

        assertThat(back.forgotten()).isEqualTo(1);
        assertThat(workshops(care)).isZero();
        assertThat(care.look().join().found())
                .extracting(CareReport.Found::key)
                .contains("doctor.data.fine", "doctor.backup.fine", "doctor.aside");
        assertThat(care.backupTrouble().join()).isEmpty();
        care.close();
    }

    @Test
    void anotherPassphraseWantsTheFormerOneAndLeavesAFreshBackupThatItOpens() {
        HomeCare care = withWorkshop();
        char[] next = "other words now".toCharArray();
        assertKind(care.changePassphrase("wrong".toCharArray(), next), ArchiveProblem.Kind.WRONG_SECRET);
        care.changePassphrase(secret(), next).join();
        List<String> sheet = care.renew(next, "third words now".toCharArray()).join();
        assertThat(care.backupTrouble().join()).isEmpty();
        assertThat(care.look().join().found()).extracting(CareReport.Found::key).contains("doctor.backup.fine");
        care.close();

        HomeCare again = care(NOW);
        assertThatThrownBy(() -> again.open(next, false)).isInstanceOf(ArchiveProblem.class);
        assertThat(again.open(String.join(" ", sheet).toCharArray(), true)).isEmpty();
        assertThat(workshops(again)).isEqualTo(1);
        again.close();
    }

    private static void assertKind(CompletableFuture<?> failing, ArchiveProblem.Kind kind) {
        assertThatThrownBy(failing::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ArchiveProblem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
