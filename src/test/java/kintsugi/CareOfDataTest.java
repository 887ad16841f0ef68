package kintsugi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import kintsugi.guide.ShippedGuides;
import kintsugi.store.Store;
import kintsugi.store.TestStore;
import kintsugi.words.Words;
import kintsugi.workshop.ListedWorkshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Backup, restore, forget and doctor, as they are typed. */
class CareOfDataTest {
    private static final Instant NOW = Instant.parse("2026-11-24T19:30:00Z");

    @TempDir
    Path folder;

    private Path data;
    private Path passphrase;
    private Path mine;
    private String out = "";
    private String err = "";
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @BeforeEach
    void names() throws IOException {
        data = folder.resolve("kept/data");
        mine = folder.resolve("mine.backup");
        passphrase = Files.writeString(folder.resolve("passphrase"), TestStore.PASSPHRASE + "\n");
    }

    private int run(String... arguments) {
        StringWriter said = new StringWriter();
        StringWriter complained = new StringWriter();
        CommandLine line = Kintsugi.commands(Words.of(Locale.ENGLISH), clock)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(complained));
        Stream<String> where =
                Stream.of("--data", folder.resolve("kept").toString(), "--passphrase-file", passphrase.toString());
        int code = line.execute(Stream.concat(Stream.of(arguments), where).toArray(String[]::new));
        out = said.toString();
        err = complained.toString();
        return code;
    }

    private ListedWorkshop workshop() {
        try (Store store = TestStore.create(data).store()) {
            OpenArchive open = OpenArchive.of(store, ArchiveAccess.place(clock));
            open.begin(OpenArchive.setup(
                            new GuideChoice(
                                    ShippedGuides.all().get(0),
                                    kintsugi.guide.GuideReader.read(
                                                    ShippedGuides.all().get(0))
                                            .guide()
                                            .orElseThrow()),
                            12,
                            5,
                            List.of(),
                            14))
                    .join();
            return open.workshops().list().join().get(0);
        }
    }

    private void damage() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            Path leaf = files.filter(file -> file.toString().endsWith(".mv.db"))
                    .findAny()
                    .orElseThrow();
            byte[] noise = new byte[(int) Files.size(leaf)];
            new Random(1).nextBytes(noise);
            Files.write(leaf, noise);
        }
    }

    @Test
    void theDoctorListsWorkshopsAndTheLastSaveOfWholeData() {
        ListedWorkshop workshop = workshop();

        assertThat(run("doctor")).isZero();
        assertThat(out)
                .contains("every row was read")
                .contains("number 1.")
                .contains(workshop.id().toString())
                .contains(workshop.title())
                .doesNotContain("BROKEN");
    }

    @Test
    void theDoctorCallsDamageByItsNameAndNamesTheBackupThatMendsIt() throws IOException {
        ListedWorkshop workshop = workshop();
        assertThat(run("backup", mine.toString())).isZero();
        assertThat(out).contains(mine.toString());
        damage();

        assertThat(run("doctor")).isEqualTo(ExitCodes.INPUT);
        assertThat(out).contains("BROKEN").contains("not as it was written").contains("restore FILE");
        assertThat(run("restore", mine.toString())).isZero();
        assertThat(out).contains("19:30").contains("set-aside-1");
        assertThat(run("doctor")).isZero();
        assertThat(out)
                .contains(workshop.id().toString())
                .contains("newest automatic backup")
                .contains("set-aside-1");
        damage();
        assertThat(run("doctor")).isEqualTo(ExitCodes.INPUT);
        assertThat(out).contains("A good backup was made");
    }

    @Test
    void forgettingByCommandSaysWhatWentAndABackupOfOnesOwnDoesNotBringItBack() {
        ListedWorkshop workshop = workshop();
        assertThat(run("backup", mine.toString())).isZero();

        assertThat(run("forget", "--workshop", workshop.id().toString())).isZero();
        assertThat(out).contains("Forgotten: " + workshop.title()).contains("beyond reach");
        assertThat(run("forget", "--workshop", workshop.id().toString())).isEqualTo(ExitCodes.INPUT);
        assertThat(run("restore", mine.toString())).isZero();
        assertThat(out).contains("gone again");
        assertThat(run("doctor")).isZero();
        assertThat(out).doesNotContain(workshop.id().toString());
    }

    @Test
    void whatIsOverdueIsForgottenBeforeARestoredBackupShowsAnything() throws IOException {
        ListedWorkshop workshop = workshop();
        assertThat(run("backup", mine.toString())).isZero();
        damage();

        clock = Clock.fixed(NOW.plus(Duration.ofDays(20)), ZoneOffset.UTC);
        assertThat(run("restore", mine.toString())).isZero();
        assertThat(out).startsWith("Forgotten: " + workshop.title());
    }

    @Test
    void wrongUsageAndWrongSecretsEndWithOneSentence() throws IOException {
        workshop();
        assertThat(run("forget", "--workshop", "first")).isEqualTo(ExitCodes.USAGE);
        assertThat(run("backup", passphrase.toString())).isEqualTo(ExitCodes.INPUT);
        assertThat(run("restore", folder.resolve("none").toString())).isEqualTo(ExitCodes.INPUT);
        assertThat(err.lines()).hasSize(1);
        Files.writeString(passphrase, "some other words\n", UTF_8);
        assertThat(run("doctor")).isEqualTo(ExitCodes.INPUT);
        assertThat(err.lines()).hasSize(1);
        assertThat(err).contains("passphrase");
    }

    @Test
    void aClockThatIsBehindIsNoticed() {
        workshop();
        clock = Clock.fixed(NOW.minus(Duration.ofDays(3)), ZoneOffset.UTC);
        assertThat(run("doctor")).isZero();
        assertThat(out).contains("MIND").contains("something here was made later");
    }
}
